import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../../scripts/root.mjs";
import { createStaticServer, listen } from "../../../scripts/static-server.mjs";

/** A host of the built app that one test has for itself. */
export interface OwnHost {
  readonly origin: string;
  /** Ends it: every later question meets a closed door. */
  end(): Promise<void>;
  /** Serves from now on another release, whose first page is this one with `change` made to it. */
  release(name: string, change: (page: string) => string): void;
  /** Gives back what it took. */
  remove(): Promise<void>;
}

const hash = (text: string): string =>
  createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** Serves a copy of `dist/` until it is ended. */
export async function ownHost(): Promise<OwnHost> {
  const folder = mkdtempSync(join(tmpdir(), "lindero-host-"));
  cpSync(join(ROOT, "dist"), folder, { recursive: true, dereference: true });
  const server = await createStaticServer(folder);
  const port = await listen(server, 0, "127.0.0.1");
  let ended: Promise<void> | null = null;
  const end = (): Promise<void> => {
    ended ??= new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
    return ended;
  };
  const read = (name: string): string => readFileSync(join(folder, name), "utf8");
  return {
    origin: `http://127.0.0.1:${port}`,
    end,
    release(name, change) {
      const [before, worker] = [read("index.html"), read("sw.js")];
      const after = change(before);
      const id = /\bid:\s*["'`]([\w-]{12})["'`]/.exec(worker)?.[1];
      if (id === undefined || !worker.includes(hash(before))) {
        throw new Error("sw.js does not list the release it was built with");
      }
      writeFileSync(join(folder, "index.html"), after);
      const list = worker
        .replaceAll(hash(before), hash(after))
        .replaceAll(id, name.padEnd(12, "-"));
      writeFileSync(join(folder, "sw.js"), list);
    },
    remove: async () => {
      await end();
      rmSync(folder, { recursive: true });
    },
  };
}
