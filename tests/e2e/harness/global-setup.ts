import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { findBrowser } from "../../../scripts/find-browser.mjs";
import type { Browser } from "../../../scripts/probe-browser.mjs";
import { ROOT } from "../../../scripts/root.mjs";
import { createStaticServer, listen } from "../../../scripts/static-server.mjs";
import { launchBrowser } from "./launch-browser.ts";
import { leanServer } from "./lean-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built app is served that fetches nothing ahead, without a slash at the end. */
    readonly origin: string;
    /** Where it is served as it is. */
    readonly wholeOrigin: string;
    /** Where the browser listens that draws maps. */
    readonly browserEndpoint: string;
    /** Where the one listens that puts its pages together without WebGL. */
    readonly undrawnEndpoint: string;
    /** Folder of what the terminal has answered in this run. */
    readonly terminalAnswers: string;
  }
}

/**
 * Serves `dist/` and starts two browsers for all test files. Without a graphics card a page is put together by software that
 * plays one, half of what an undrawn page costs; the plain way is cheap, but slower where a map is drawn.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(ROOT, "dist");
  if (!existsSync(join(dist, "index.html"))) {
    throw new Error("There is no dist/ to test; run: sh .ci/run build e2e");
  }
  const given = process.env.LINDERO_BROWSER;
  const found: Browser = given ? JSON.parse(given) : await findBrowser();
  const browser = await launchBrowser(found);
  const undrawn = await launchBrowser(found, ["--disable-gpu-compositing"]);
  const whole = await createStaticServer(dist);
  const lean = leanServer(whole, dist);
  const at = async (server: typeof lean) =>
    `http://127.0.0.1:${await listen(server, 0, "127.0.0.1")}`;
  project.provide("wholeOrigin", await at(whole));
  project.provide("origin", await at(lean));
  project.provide("browserEndpoint", browser.wsEndpoint());
  project.provide("undrawnEndpoint", undrawn.wsEndpoint());
  const answers = mkdtempSync(join(tmpdir(), "lindero-answers-"));
  project.provide("terminalAnswers", answers);
  return async () => {
    rmSync(answers, { recursive: true });
    await Promise.all([browser.close(), undrawn.close()]);
    for (const server of [whole, lean]) {
      server.closeAllConnections();
      server.close();
    }
  };
}
