import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import type { Browser } from "../../../scripts/probe-browser.mjs";
import { ROOT } from "../../../scripts/root.mjs";
import { createStaticServer, listen } from "../../../scripts/static-server.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served, without a slash at the end. */
    readonly origin: string;
    /** Where the browser listens. */
    readonly browserEndpoint: string;
    /** Folder of what the terminal has answered in this run. */
    readonly terminalAnswers: string;
  }
}

/** Names other than our own address lead nowhere: a request that leaves the origin cannot succeed by luck. */
const OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/** Serves `dist/` and starts one browser for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(ROOT, "dist");
  if (!existsSync(join(dist, "index.html"))) {
    throw new Error("There is no dist/ to test; run: sh .ci/run build e2e");
  }
  const given = process.env.LINDERO_BROWSER;
  const found: Browser = given ? JSON.parse(given) : await findBrowser();
  const browser = await chromium.launchServer({
    executablePath: found.executablePath,
    args: [...found.args, OFFLINE],
  });
  const server = await createStaticServer(dist);
  const port = await listen(server, 0, "127.0.0.1");
  project.provide("origin", `http://127.0.0.1:${port}`);
  project.provide("browserEndpoint", browser.wsEndpoint());
  const answers = mkdtempSync(join(tmpdir(), "lindero-answers-"));
  project.provide("terminalAnswers", answers);
  return async () => {
    rmSync(answers, { recursive: true });
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}
