// @ts-check
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { ROOT } from "../root.mjs";

/** @typedef {{ file: string, name: string, why: string }} FailedTest */

/** Most letters of a reason that are printed again at the end. */
const LONGEST_REASON = 300;

/**
 * Tests that failed in a report of vitest's JSON reporter; a file that broke before its tests stands without a name.
 * @param {string} report path
 * @returns {FailedTest[]}
 */
export function failedTests(report) {
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  return testResults.flatMap(
    (
      /** @type {{ name: string, status: string, message: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }} */ file,
    ) => {
      const path = relative(ROOT, file.name);
      const failed = file.assertionResults.filter(({ status }) => status === "failed");
      if (failed.length === 0 && file.status === "failed") {
        return [{ file: path, name: "", why: reason(file.message) }];
      }
      return failed.map(({ fullName, failureMessages }) => ({
        file: path,
        name: fullName,
        why: reason(failureMessages[0] ?? ""),
      }));
    },
  );
}

const reason = (/** @type {string} */ text) =>
  text.split("\n    at ")[0]?.trim().slice(0, LONGEST_REASON) ?? "";
