import { type BrowserServer, chromium } from "playwright-core";
import type { Browser } from "../../../scripts/probe-browser.mjs";

/** Names other than our own address lead nowhere: a request that leaves the origin cannot succeed by luck. */
const OFFLINE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1";

/**
 * Pages of the browser's own that it loads for every window, for a bar that no test sees: three quarters of what an empty
 * page costs.
 */
const OWN_PAGES = [
  "PreloadTopChromeWebUI",
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
];
const OFF = "--disable-features=";

/** A browser for all test files, with `also` among its switches. */
export async function launchBrowser(
  { executablePath, args }: Browser,
  also: readonly string[] = [],
): Promise<BrowserServer> {
  const launch = (more: readonly string[]) =>
    chromium.launchServer({ executablePath, args: [...args, OFFLINE, ...also, ...more] });
  const first = await launch([]);
  // The last of two such switches counts alone, and Playwright has one: what it says is said again.
  const said = first.process().spawnargs.findLast((arg) => arg.startsWith(OFF));
  await first.close();
  return launch([OFF + [...(said ? [said.slice(OFF.length)] : []), ...OWN_PAGES].join(",")]);
}
