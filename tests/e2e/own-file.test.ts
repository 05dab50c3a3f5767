import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { plotRows, settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { square } from "./harness/square.ts";
import { possibleOverlap, terminalAnswer } from "./harness/terminal-answer.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-files-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Two plots in the sanctuary, one far away, a bow tie, a row without a shape. Made up. */
const REGISTER = [
  "codigo_parcela;caserio;wkt",
  `A-1;El Ejemplo;${square(690000, 9424000, 100)}`,
  `A-2;El Ejemplo;${square(691000, 9424500, 150)}`,
  `A-3;Otro;${square(740000, 9424500, 150)}`,
  "A-4;Otro;",
  `A-5;<img src=x onerror=alert(1)>;${square(741000, 9424500, 150)}`,
].join("\r\n");

test("an own CSV is explained before it is used, then answered as in the terminal", async ({
  open,
}) => {
  const path = file("padrón de prueba.csv", `\uFEFF${REGISTER}\r\n`);
  const { page } = await open({ drawn: false });
  await settledAnswer(page);
  await page.getByTestId("file-chooser").setInputFiles(path);
  await page.getByText("Columna WKT").first().waitFor({ timeout: 30_000 });
  const seen = await page.locator("main").innerText();
  expect(seen).toMatch(/4\s*aceptadas/);
  expect(seen).toMatch(/1\s*rechazada/);
  expect(seen).toMatch(/Fila 5|^5\b/m);
  await page.getByRole("button", { name: /^Comparar 4 parcelas/ }).click();
  const answer = await settledAnswer(page);
  const { count, hectares } = possibleOverlap(terminalAnswer(path));
  expect(count).toBe("2");
  expect(answer).toContain("2 parcelas con posible superposición");
  expect(answer).toContain(`${hectares} ha`);
  expect(await plotRows(page).count()).toBe(2);
  expect(await page.locator("img[src='x']").count()).toBe(0);
});

test("files that cannot be read each get a sentence, and the page lives", async ({ open }) => {
  const { page } = await open({ drawn: false });
  await settledAnswer(page);
  for (const [name, content] of [
    ["empty.csv", ""],
    ["picture.csv", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1])],
    ["cut.geojson", '{"type":"FeatureCollection","features":[{"type":"Feature","geom'],
    ["deep.geojson", "[".repeat(100_000)],
    ["nothing.kml", "<kml><Document></Document></kml>"],
  ] as const) {
    await page.getByTestId("file-chooser").setInputFiles(file(name, content));
    await page.getByText(name).first().waitFor();
    const leave = page.getByRole("button", { name: "Dejar este archivo" }).first();
    await leave.waitFor();
    expect(await page.locator("main").innerText(), name).toMatch(/no |vac/i);
    await leave.click();
  }
  await page.getByRole("tab", { name: "Superposición" }).click();
  expect(await settledAnswer(page)).toContain("parcelas con posible superposición");
});
