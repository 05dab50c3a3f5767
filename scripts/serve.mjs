// @ts-check
import { join } from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./root.mjs";
import { createStaticServer, listen } from "./static-server.mjs";

/** Where the app is served when nobody says otherwise; the next free port is taken if it is busy. */
export const PORT = 4173;

/**
 * Serves the built app until the process is told to end. `--port N`, `--host ADDRESS` (default: this machine only).
 * @param {readonly string[]} args
 */
export async function serve(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string", default: String(PORT) },
      host: { type: "string", default: "127.0.0.1" },
    },
  });
  const server = await createStaticServer(join(ROOT, "dist"));
  const port = await listen(server, Number(values.port), values.host);
  console.log(
    `\n  Lindero: http://${values.host}:${port}/\n\n  Ctrl+C to stop / Ctrl+C para terminar`,
  );
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

if (process.argv[1] === import.meta.filename) await serve(process.argv.slice(2));
