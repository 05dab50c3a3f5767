// @ts-check
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { browserCandidates } from "./browser-candidates.mjs";
import { probeBrowser } from "./probe-browser.mjs";
import { ROOT } from "./root.mjs";

/** Ways to get a browser, tried in turn when none is found; each says whether it fits this machine. */
const INSTALLERS = [
  {
    command: process.execPath,
    fits: () => true,
    steps: [[join(ROOT, "node_modules/playwright-core/cli.js"), "install", "chromium"]],
  },
  {
    command: "apt-get",
    fits: () => process.getuid?.() === 0 && existsSync("/etc/debian_version"),
    steps: [["update"], ["install", "-y", "--no-install-recommends", "chromium"]],
  },
];

const HOW_TO_GET_ONE = `No browser that starts and draws WebGL2 was found. Do one of these and run the command again:
  npx playwright-core install chromium
  sudo apt-get install chromium            (Debian; on Ubuntu: sudo snap install chromium)
  CHROME_PATH=/path/to/chrome npm test     (any Chrome, Chromium or Edge)`;

/** @param {string[]} refusals @param {Set<string>} tried */
async function firstThatWorks(refusals, tried) {
  for (const path of browserCandidates()) {
    if (tried.has(path)) continue;
    tried.add(path);
    const result = await probeBrowser(path);
    if ("browser" in result) return result.browser;
    refusals.push(`  ${path}: ${result.refused}`);
  }
  return null;
}

/**
 * A Chromium that starts and draws WebGL2: CHROME_PATH, one of the system's, one of Playwright's; else one is installed.
 * @returns {Promise<import("./probe-browser.mjs").Browser>}
 * @throws Error with the commands to run, when there is none
 */
export async function findBrowser() {
  /** @type {string[]} */
  const refusals = [];
  /** @type {Set<string>} */
  const tried = new Set();
  const there = await firstThatWorks(refusals, tried);
  if (there) return there;
  for (const { command, fits, steps } of INSTALLERS) {
    if (!fits()) continue;
    console.log(`No browser found; trying: ${command} ${steps.at(-1)?.join(" ")}`);
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const args of steps) {
      spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env, timeout: 300_000 });
    }
    const fresh = await firstThatWorks(refusals, tried);
    if (fresh) return fresh;
  }
  const why = refusals.length > 0 ? `\nFound, but refused:\n${refusals.join("\n")}` : "";
  throw new Error(HOW_TO_GET_ONE + why);
}

if (process.argv[1] === import.meta.filename) {
  try {
    const { executablePath, args } = await findBrowser();
    console.log(`${executablePath} ${args.join(" ")}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
