import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";

/** The chunk that loads everything else once the first answer stands. */
const AHEAD = /\/fetch-ahead-[\w-]+\.js$/;

/**
 * The same app as `whole` serves, which fetches nothing ahead: that takes about as much processor time as the page takes to
 * answer, and a test's own steps wait behind it.
 * @throws Error where the build has no such chunk: the tests would be slow without a word
 */
export function leanServer(whole: Server, dist: string): Server {
  if (!readdirSync(join(dist, "assets")).some((name) => AHEAD.test(`/${name}`)))
    throw new Error("dist/assets has no fetch-ahead chunk to leave out");
  return createServer((request, response) => {
    if (!AHEAD.test(request.url ?? "")) {
      whole.emit("request", request, response);
      return;
    }
    response.writeHead(200, { "Content-Type": "text/javascript; charset=utf-8" });
    response.end("export const fetchAhead = async () => {};\n");
  });
}
