import { expect } from "vitest";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { saved } from "./harness/saved-file.ts";
import { SAMPLE_REGISTER, terminalAnswer } from "./harness/terminal-answer.ts";

test("each export holds what the table shows, with provenance", async ({ open }) => {
  const { plots } = terminalAnswer(SAMPLE_REGISTER);
  const possible = plots.filter(({ verdict }) => verdict === "inside" || verdict === "crosses");
  const { page } = await open({ drawn: false });
  await settledAnswer(page);

  const people = await saved(page, "CSV para Excel");
  expect(people.name).toMatch(/^superposicion-.*\.csv$/);
  expect(people.text.startsWith("\uFEFF")).toBe(true);
  expect(people.text).toContain("SHA-256");
  expect(people.text).toMatch(/sint[ée]tic/i);

  const machine = await saved(page, "CSV para programas");
  const [head = "", ...lines] = machine.text.trimEnd().split(/\r?\n/);
  const at = head.split(",").indexOf("overlap_m2");
  const figures = new Map(lines.map((line) => [line.split(",")[0], Number(line.split(",")[at])]));
  expect(figures).toEqual(new Map(possible.map(({ id, overlap_m2 }) => [id, overlap_m2])));

  const pieces = JSON.parse((await saved(page, "GeoJSON de piezas")).text);
  expect(pieces.features.length).toBeGreaterThanOrEqual(possible.length);

  await page.getByRole("button", { name: /^Ver las [\d,]+$/ }).click();
  const shapes = JSON.parse((await saved(page, "GeoJSON de parcelas")).text);
  expect(shapes.features).toHaveLength(plots.length);
});
