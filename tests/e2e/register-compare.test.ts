import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect } from "vitest";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));

const square = (east: number, side: number): string =>
  `POLYGON((${east} 9424000,${east + side} 9424000,${east + side} ${9424000 + side},${east} ${9424000 + side},${east} 9424000))`;

/** A register whose rows are code, member, easting of the corner and side of a square. Made up. */
function register(name: string, rows: readonly (readonly [string, string, number, number])[]) {
  const path = join(folder, name);
  const lines = rows.map(([code, member, east, side]) => `${code};${member};${square(east, side)}`);
  writeFileSync(path, ["codigo_parcela;codigo_socio;wkt", ...lines].join("\r\n"));
  return path;
}

test("two registers are compared, narrowed to one change, and saved", async ({ open }) => {
  const earlier = register("padron-2025.csv", [
    ["A-1", "S-1", 690000, 100],
    ["A-2", "S-2", 691000, 100],
    ["A-3", "S-3", 692000, 100],
    ["A-4", "S-4", 693000, 100],
  ]);
  const now = register("padron-2026.csv", [
    ["A-1", "S-1", 690000, 100],
    ["A-2", "S-9", 691000, 150],
    ["B-3", "S-3", 692000, 100],
    ["A-5", "S-5", 740000, 120],
  ]);
  const { page } = await open({ drawn: false });
  await settledAnswer(page);
  for (const path of [earlier, now]) {
    await page.getByTestId("file-chooser").setInputFiles(path);
    await page.getByRole("button", { name: /^Comparar 4 parcelas/ }).click();
    await settledAnswer(page);
  }
  await page.getByRole("tab", { name: "Registro" }).first().click();
  await page.getByRole("tab", { name: "Comparar" }).click();
  await page.getByLabel("Padrón anterior").selectOption({ label: "padron-2025.csv" });
  await page.getByText("4 parcelas antes, 4 ahora.").waitFor();
  const panel = page.getByRole("button", { name: /^Cambiaron 4/ });
  await panel.waitFor();
  await page.getByRole("button", { name: /^Redibujada 1/ }).click();
  const table = page.getByRole("grid", { name: "Cambios de cada parcela" });
  await table.getByText("A-2").first().click();
  const card = page.getByRole("article", { name: "A-2" });
  expect(await card.innerText()).toMatch(/1\.0000 ha → 2\.2500 ha[\s\S]*70\.7 m[\s\S]*Cambió/);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: "Guardar los cambios" })
      .click()
      .then(() => page.getByRole("menuitem", { name: /CSV para programas/ }).click()),
  ]);
  await download.saveAs(join(folder, "saved.csv"));
  const text = readFileSync(join(folder, "saved.csv"), "utf8");
  expect(text.trim().split(/\r?\n/)).toHaveLength(2);
  expect(text).toContain("redrawn,A-2,A-2,3,3");
});
