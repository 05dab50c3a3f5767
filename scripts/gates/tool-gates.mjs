// @ts-check
import { join } from "node:path";
import { ROOT } from "../root.mjs";
import { runNode } from "../run-node.mjs";
import { fromExitCode } from "./outcome.mjs";

/** What was begun last; the next tool waits for it, since three at once ask for gigabytes. @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * A tool that minds no build: it runs beside it, on the core that making the data leaves idle, and is read in its turn.
 * @param {string} file @param {readonly string[]} args
 * @returns {Required<Pick<import("./outcome.mjs").Gate, "begin" | "run">>}
 */
function tool(file, args) {
  /** @type {ReturnType<typeof runNode> | null} */
  let begun = null;
  const start = () => runNode(join(ROOT, file), args, { quiet: true });
  return {
    begin() {
      begun = last.then(start);
      // One that does not start is told by `run`, which waits for this.
      last = begun.catch(() => {});
    },
    async run() {
      const { code, output } = await (begun ?? start());
      process.stdout.write(output);
      return fromExitCode(code);
    },
  };
}

/** @type {import("./outcome.mjs").Gate} */
export const lint = {
  name: "lint",
  checks: "lint, format and import direction (biome)",
  ...tool("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
};

/** @type {import("./outcome.mjs").Gate} */
export const types = {
  name: "types",
  checks: "strict types (tsc)",
  ...tool("node_modules/typescript/bin/tsc", ["-p", "tsconfig.json", "--noEmit"]),
};

/** @type {import("./outcome.mjs").Gate} */
export const deadCode = {
  name: "dead-code",
  checks: "files, exports and dependencies nobody uses (knip)",
  ...tool("node_modules/knip/bin/knip.js", ["--no-progress"]),
};
