import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../root.mjs";
import { failedTests } from "./failed-tests.mjs";

test("failed tests and files that broke are named with their first reason; passed ones are not", () => {
  const folder = mkdtempSync(join(tmpdir(), "report-"));
  const report = join(folder, "report.json");
  const one = (status: string, fullName: string, failureMessages: readonly string[] = []) => ({
    status,
    fullName,
    failureMessages,
  });
  writeFileSync(
    report,
    JSON.stringify({
      testResults: [
        {
          name: join(ROOT, "tests/e2e/a.test.ts"),
          status: "failed",
          message: "",
          assertionResults: [
            one("passed", "good"),
            one("failed", "bad", ["expected 1 to be 2\n    at somewhere"]),
          ],
        },
        {
          name: join(ROOT, "b.test.ts"),
          status: "failed",
          message: "no such module",
          assertionResults: [],
        },
        {
          name: join(ROOT, "c.test.ts"),
          status: "passed",
          message: "",
          assertionResults: [one("passed", "x")],
        },
      ],
    }),
  );
  expect(failedTests(report)).toEqual([
    { file: "tests/e2e/a.test.ts", name: "bad", why: "expected 1 to be 2" },
    { file: "b.test.ts", name: "", why: "no such module" },
  ]);
  rmSync(folder, { recursive: true });
});
