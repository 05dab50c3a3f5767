// @ts-check

/** What the page starts once it is painted, and the frame of a small window. */
const STARTED = ["src/app/start-app.tsx"];
const STARTED_SMALL = [
  "src/app/shell/phone-frame.tsx",
  "src/tasks/overlap/panel/phone-summary.tsx",
];
const SMALL = "(max-width: 767.98px)";

/**
 * Names in index.html what the app starts with, so that the page can ask for all of it at once when it has been painted
 * (`app/first-paint/fetch-early`), without running it.
 * @returns {import("vite").Plugin}
 */
export function earlyFetch() {
  return {
    name: "early-fetch",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle, filename }) => {
        if (!bundle || !filename.endsWith("index.html")) return [];
        const chunks = Object.values(bundle).filter((one) => one.type === "chunk");
        /** @param {string[]} starts */
        const reached = (starts) => {
          const files = new Set(
            chunks
              .filter((one) =>
                starts.some(
                  (start) =>
                    one.facadeModuleId?.endsWith(start) ||
                    one.moduleIds.some((id) => id.endsWith(start)),
                ),
              )
              .map((one) => one.fileName),
          );
          for (const file of files) {
            const chunk = bundle[file];
            if (chunk?.type === "chunk") for (const next of chunk.imports) files.add(next);
          }
          return files;
        };
        const entry = reached(["src/app/main.tsx"]);
        const first = reached(STARTED);
        const small = reached(STARTED_SMALL);
        const link = (/** @type {string} */ file, /** @type {string | undefined} */ media) => ({
          tag: "link",
          attrs: {
            "data-early": file.endsWith(".css") ? "preload" : "modulepreload",
            ...(file.endsWith(".css") && { as: "style" }),
            ...(media && { media }),
            crossorigin: true,
            href: `./${file}`,
          },
          injectTo: /** @type {const} */ ("head"),
        });
        /** @param {Set<string>} files @param {Set<string>[]} known */
        const named = (files, ...known) =>
          [...files]
            .filter((file) => !known.some((one) => one.has(file)))
            .flatMap((file) => {
              const chunk = bundle[file];
              const css =
                chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
              return [file, ...css.filter((one) => !html.includes(one))];
            });
        return [
          ...named(first, entry).map((file) => link(file, undefined)),
          ...named(small, entry, first).map((file) => link(file, SMALL)),
        ];
      },
    },
  };
}
