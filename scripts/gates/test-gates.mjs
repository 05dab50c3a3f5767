// @ts-check
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "../find-browser.mjs";
import { ROOT } from "../root.mjs";
import { runNode } from "../run-node.mjs";
import { failedTests } from "./failed-tests.mjs";

/** @typedef {import("./outcome.mjs").Outcome & { tests: import("./failed-tests.mjs").FailedTest[], output: string }} Run */

/**
 * Runs vitest and counts its tests. A run that breaks before or beside its tests counts as one failure, and so does
 * one that finds no test.
 * @param {string} name @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [how]
 * @returns {Promise<Run>} with what was printed, if quiet
 */
async function vitest(name, args, how = {}) {
  const report = join(ROOT, ".cache", `${name}.json`);
  rmSync(report, { force: true });
  const { code, output } = await runNode(
    join(ROOT, "node_modules/vitest/vitest.mjs"),
    ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    how,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1, tests: [], output };
  const { numPassedTests: passed, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
  const broken = numFailedTests === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: numFailedTests + broken, tests: failedTests(report), output };
}

/** The outcome with every failed test named, so that the end of a log says which. */
const named = (/** @type {Omit<Run, "output">} */ { passed, failed, tests }) => ({
  passed,
  failed,
  notes: tests.map(({ file, name, why }) => `FAILED ${file} > ${name}: ${why}`),
});

/** Files that may fail on a crowded machine and be asked again; more are no accident. */
const MOST_ASKED_AGAIN = 3;

/** @type {import("./outcome.mjs").Gate} */
export const unit = {
  name: "unit",
  checks: "unit, property, golden and architecture tests (vitest)",
  run: async () => named(await vitest("unit", [])),
};

const CONFIG = ["--config", "vitest.e2e.config.ts"];

/** @type {Promise<{ path: string, env: NodeJS.ProcessEnv, together: Run }> | null} */
let begun = null;

/** The browser tests that mind no other work, with what they print kept for later. */
const runTogether = async () => {
  const browser = await findBrowser();
  const env = { LINDERO_BROWSER: JSON.stringify(browser) };
  const how = { env, quiet: true };
  const together = await vitest(
    "e2e",
    [...CONFIG, "--project", "together", "--project", "killing"],
    how,
  );
  return { path: browser.executablePath, env, together };
};

/** @type {import("./outcome.mjs").Gate} */
export const endToEnd = {
  name: "e2e",
  checks: "the built app in a real browser, axe and content security policy included",
  after: "build",
  begin() {
    begun = runTogether();
    // A browser that is not found is told by `run`, which waits for this.
    begun.catch(() => {});
  },
  async run() {
    const { path, env, together } = await (begun ?? runTogether());
    console.log(`browser: ${path}\n${together.output}`);
    const alone = await vitest("e2e-alone", [...CONFIG, "--project", "alone"], { env });
    const first = {
      passed: together.passed + alone.passed,
      failed: together.failed + alone.failed,
      tests: [...together.tests, ...alone.tests],
    };
    const files = [...new Set(first.tests.map(({ file }) => file))];
    if (files.length === 0 || files.length > MOST_ASKED_AGAIN) return named(first);
    const again = await vitest("e2e-again", [...CONFIG, "--maxWorkers=1", ...files], { env });
    if (again.failed > again.tests.length) return named(first);
    const still = named(again).notes;
    const settled = first.tests.filter(
      ({ file, name }) => !again.tests.some((test) => test.file === file && test.name === name),
    );
    return {
      passed: first.passed + settled.length,
      failed: first.failed - settled.length,
      notes: [
        ...still,
        ...settled.map(({ file, name, why }) => `PASSED ALONE ONLY ${file} > ${name}: ${why}`),
      ],
    };
  },
};
