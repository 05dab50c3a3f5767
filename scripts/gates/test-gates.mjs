// @ts-check
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../find-browser.mjs";
import { ROOT } from "../root.mjs";
import { runNode } from "../run-node.mjs";

/**
 * Runs vitest and counts its tests. A run that breaks before or beside its tests counts as one failure, and so does
 * one that finds no test.
 * @param {string} name @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 */
async function vitest(name, args, env = {}) {
  const report = join(ROOT, ".cache", `${name}.json`);
  rmSync(report, { force: true });
  const { code } = await runNode(
    join(ROOT, "node_modules/vitest/vitest.mjs"),
    ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    { env },
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  const broken = numFailedTests === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: numFailedTests + broken };
}

/** @type {import("./outcome.mjs").Gate} */
export const unit = {
  name: "unit",
  checks: "unit, property, golden and architecture tests (vitest)",
  run: () => vitest("unit", []),
};

/** @type {import("./outcome.mjs").Gate} */
export const endToEnd = {
  name: "e2e",
  checks: "the built app in a real browser, axe and content security policy included",
  async run() {
    const browser = await findBrowser();
    console.log(`browser: ${browser.executablePath}`);
    return vitest("e2e", ["--config", "vitest.e2e.config.ts"], {
      LINDERO_BROWSER: JSON.stringify(browser),
    });
  },
};
