// @ts-check
import { chromium } from "playwright-core";

/** Quiet, and with WebGL in software where there is no graphics card. */
const ARGS = [
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--enable-unsafe-swiftshader",
];

/** @typedef {{ executablePath: string, args: string[] }} Browser */

/** @param {Browser} browser @returns {Promise<string | null>} null when it starts and draws, else the reason */
async function tryLaunch({ executablePath, args }) {
  try {
    const browser = await chromium.launch({ executablePath, args, timeout: 30_000 });
    try {
      const page = await browser.newPage();
      const draws = await page.evaluate(() => {
        const canvas = document.createElement("canvas");
        return canvas.getContext("webgl2") !== null;
      });
      return draws ? null : "it has no WebGL2";
    } finally {
      await browser.close();
    }
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  }
}

/**
 * Starts the browser at `executablePath` and asks it for WebGL2. Its sandbox is given up only where it cannot start
 * with it: for root, and in containers without user namespaces. The pages are our own.
 * @param {string} executablePath
 * @returns {Promise<{ browser: Browser } | { refused: string }>}
 */
export async function probeBrowser(executablePath) {
  const bare = { executablePath, args: [...ARGS, "--no-sandbox"] };
  const boxed = { executablePath, args: ARGS };
  let refused = "";
  for (const browser of process.getuid?.() === 0 ? [bare] : [boxed, bare]) {
    const reason = await tryLaunch(browser);
    if (reason === null) return { browser };
    refused = reason;
  }
  return { refused };
}
