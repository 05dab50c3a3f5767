import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { square } from "./harness/square.ts";
import { possibleOverlap, terminalAnswer } from "./harness/terminal-answer.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("ten thousand plots load, answer, and leave the page responsive", async ({ open }) => {
  const rows = Array.from({ length: 10_000 }, (_, i) => {
    const east = 672_000 + (i % 100) * 380;
    const north = 9_410_000 + Math.floor(i / 100) * 300;
    return `P-${i};${square(east, north, 60 + (i % 7) * 20)}`;
  });
  const path = join(folder, "diez-mil.csv");
  writeFileSync(path, `codigo_parcela;wkt\n${rows.join("\n")}\n`);
  const { page } = await open();
  await settledAnswer(page);
  const begun = performance.now();
  await page.getByTestId("file-chooser").setInputFiles(path);
  await page.getByRole("button", { name: /^Comparar 10,000 parcelas/ }).click({ timeout: 60_000 });
  await page.getByText("De 10,000 parcelas revisadas").waitFor({ timeout: 60_000 });
  const seconds = (performance.now() - begun) / 1000;
  console.log(`10,000 plots: ${seconds.toFixed(1)} s from file to answer`);
  expect(seconds).toBeLessThan(60);
  const { count, hectares } = possibleOverlap(terminalAnswer(path));
  const answer = await settledAnswer(page);
  expect(answer).toContain(`${count} parcelas`);
  expect(answer).toContain(`${hectares} ha`);
});
