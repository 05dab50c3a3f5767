import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { BROKEN, shown } from "./harness/borer.ts";
import { saved } from "./harness/saved-file.ts";
import { SAMPLE_TRIAL, type SiteFigures, trialFigures } from "./harness/trial-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-trial-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The answer, settled: nothing newer is being computed. */
const settled = async (page: Page, answer: RegExp): Promise<void> => {
  await page.locator("#resultado").getByText(answer).first().waitFor();
  await page.waitForFunction(
    () => document.querySelector('#resultado [aria-busy="true"]') === null,
  );
};

/** Rows of a table of figures, cell by cell. */
const rowsOf = (page: Page, name: RegExp): Promise<string[][]> =>
  page
    .getByRole("region", { name })
    .locator("tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (cell) => (cell.textContent ?? "").trim())),
    );

const sameLetters = async (page: Page, sites: readonly SiteFigures[]): Promise<void> => {
  const rows = await rowsOf(page, /^Media de .* por variedad y sitio/);
  expect(rows).toHaveLength(3);
  for (const [variety = "", ...cells] of rows)
    expect(cells, variety).toEqual(
      sites.map(({ means, letters }) => {
        const mean = means.find(({ variedad }) => variedad === variety);
        return `${mean?.adjusted_mean.toFixed(1)} ${letters[variety]}`;
      }),
    );
};

test("the sample trial is answered as in the terminal, site by site, and is there after a reload", async ({
  open,
}) => {
  const { sites } = trialFigures(SAMPLE_TRIAL, "rendimiento_qq_ha");
  const { page } = await open({ drawn: false, path: "/#tarea=variedades&v=ensayo" });
  await page.getByRole("button", { name: "Ver el ensayo de ejemplo" }).click();
  await settled(page, /se comportan igual|se comporten|cambien de un sitio a otro/);
  expect(await shown(page)).toContain("Datos de ejemplo");
  await sameLetters(page, sites);
  expect(await seriousFindings(page)).toEqual([]);

  // One site: pairs with their p, as the terminal has them.
  const [low] = sites;
  if (!low) throw new Error("the sample has no site");
  await page
    .getByLabel("Sitio", { exact: true })
    .selectOption({ label: `${low.sitio} (1,477 msnm)` });
  await settled(page, /^En Ladera baja \(1,477 msnm\), /);
  const pairs = await rowsOf(page, /^Comparación de pares/);
  expect(pairs).toHaveLength(low.tukey.length);
  for (const { a, b, difference, p_adjusted } of low.tukey) {
    const [, shownDifference, , p] = pairs.find(([pair]) => pair === `${a} – ${b}`) ?? [];
    expect(shownDifference).toBe(difference.toFixed(1));
    expect(p).toBe(`${p_adjusted.toFixed(3)}${p_adjusted < 0.05 ? " *" : ""}`);
  }
  expect(await seriousFindings(page)).toEqual([]);

  // Plots by keyboard: one stop, arrows, Enter; the panel tells the plot.
  const plan = page.getByRole("group", { name: "Ladera baja (1,477 msnm)" });
  await plan.getByRole("button").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /^Parcela B-2/ }).waitFor();
  await page.getByRole("button", { name: "Quitar", exact: true }).click();

  // Another response, the interaction to scale, and all of it again after a reload.
  await page.getByLabel("Variable").selectOption({ label: "puntaje de taza (puntos)" });
  await page.getByRole("radio", { name: "Interacción" }).check({ force: true });
  await page.getByText(/Los sitios están a su altitud verdadera/).waitFor();
  await page.reload();
  await settled(page, /^En Ladera baja \(1,477 msnm\), /);
  expect(await page.getByLabel("Variable").inputValue()).toBe("taza_puntos");
  await page.getByText(/Los sitios están a su altitud verdadera/).waitFor();
  const { text } = await saved(page, "CSV para Excel: medias y letras");
  expect(text).toMatch(/SHA-256;[0-9a-f]{64}/);
  expect(text).toContain("Datos de ejemplo");
  expect(await page.locator("body").innerText()).not.toMatch(BROKEN);
});

const lines = readFileSync(SAMPLE_TRIAL, "utf8")
  .replace(/^\uFEFF/, "")
  .trim()
  .split(/\r?\n/);
const [head = "", ...plots] = lines;
const COLUMNS = head.split(";");
const at = (column: string): number => COLUMNS.indexOf(column);
const changed = (change: (cells: string[]) => void): readonly string[] =>
  plots.map((line) => {
    const cells = line.split(";");
    change(cells);
    return cells.join(";");
  });

/** A cell as a workbook has it: a figure as a number, nothing as nothing. */
const cell = (text: string) => {
  if (text === "") return null;
  return Number.isNaN(Number(text)) ? { value: text } : { value: Number(text), type: Number };
};

test("the sheet chosen of a workbook gives the figures of the same sheet as CSV, after a reload too", async ({
  open,
}) => {
  const path = join(folder, "campo.xlsx");
  const members = [
    ["codigo_socio", "nombre"],
    ["S-1", "Ejemplo"],
  ];
  const trial = [head, ...plots].map((line) => line.split(";"));
  const sheets = { Socios: members, "Ensayo 2026": trial };
  await writeXlsxFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map(cell)),
    })) as never,
  ).toFile(path);
  const { page } = await open({ drawn: false, path: "/#tarea=registro" });
  await page.getByTestId("file-chooser").setInputFiles(path);
  const choice = page.getByLabel("Hoja del libro");
  await choice.waitFor();
  expect(await choice.inputValue()).toBe("Socios");
  await choice.selectOption("Ensayo 2026");
  await page.getByRole("button", { name: "Usar ensayo de 27 parcelas" }).click();
  await page.waitForURL(/v=ensayo/);
  const { sites } = trialFigures(SAMPLE_TRIAL, "rendimiento_qq_ha");
  const answer = /se comportan igual|se comporten|cambien de un sitio a otro|cambian de un sitio/;
  await settled(page, answer);
  await sameLetters(page, sites);
  await page.reload();
  await settled(page, answer);
  await sameLetters(page, sites);
});

/** Trials of which something cannot be told, and the sentence that says so. */
const UNDEFINED: Readonly<Record<string, readonly [readonly string[], RegExp]>> = {
  "un-bloque.csv": [
    plots.filter((line) => line.split(";")[at("bloque")] === "I"),
    /hay un solo bloque: sin repetición no se puede saber/,
  ],
  "iguales.csv": [
    changed((cells) => {
      cells[at("rendimiento_qq_ha")] = "20";
    }),
    /todas las parcelas tienen la misma cifra de rendimiento/,
  ],
  "un-sitio.csv": [
    plots.filter((line) => line.startsWith("Ladera baja")),
    /^En Ladera baja \(1,477 msnm\), /,
  ],
  "perdidas.csv": [
    changed((cells) => {
      if (["B-1", "M-5"].includes(cells[at("parcela")] ?? "")) cells[at("rendimiento_qq_ha")] = "";
    }),
    /Faltan 2 parcelas/,
  ],
};

test("a trial that cannot be analysed says why, on no screen a figure that is not there", async ({
  open,
}) => {
  const { page } = await open({ drawn: false, path: "/#tarea=registro" });
  for (const [name, [rows, sentence]] of Object.entries(UNDEFINED)) {
    writeFileSync(join(folder, name), [head, ...rows].join("\r\n"));
    await page.getByTestId("file-chooser").setInputFiles(join(folder, name));
    await page.getByRole("button", { name: /^Usar ensayo de \d+ parcelas/ }).click();
    await page.waitForURL(/v=ensayo/);
    await page.getByText(`${name}: se dibuja su croquis`).waitFor();
    await settled(page, sentence);
    for (const pane of ["Croquis", "Interacción", "Tabla"])
      await page.getByRole("radio", { name: pane }).check({ force: true });
    expect(await page.locator("body").innerText(), name).not.toMatch(BROKEN);
    if (name === "un-bloque.csv" || name === "iguales.csv")
      expect(await page.getByRole("region", { name: "Análisis de varianza" }).count()).toBe(0);
  }
});

test("on a phone the answer stands first, the plan is reached, nothing is wider than the screen", async ({
  open,
}) => {
  const { page } = await open({
    drawn: false,
    path: "/#tarea=variedades&v=ensayo&ensayo=ejemplo-ensayo&vts=Ladera%20media",
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
  });
  await settled(page, /^En Ladera media \(1,548 msnm\), /);
  await page.getByText("Marsellesa").first().waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole("button", { name: /^Bloque I, M-1, / }).scrollIntoViewIfNeeded();
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(PHONE.width);
});
