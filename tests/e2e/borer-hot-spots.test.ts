import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { settledMap } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { BROKEN, cells, goTo, grid, settledBorer, shown, takeSheet } from "./harness/borer.ts";
import {
  type BorerFigures,
  borerFigures,
  percent,
  SAMPLE_READINGS,
  type UnitFigures,
  whole,
} from "./harness/borer-terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-hot-"));
afterAll(() => rmSync(folder, { recursive: true }));

const CLASSES: Readonly<Record<number, string>> = {
  3: "Muy alta",
  2: "Alta",
  1: "Quizá alta",
  0: "No significativo",
  [-1]: "Quizá baja",
  [-2]: "Baja",
  [-3]: "Muy baja",
};

const p = (value: number): string => (value < 0.0005 ? "< 0.001" : value.toFixed(3));

/** Every row of "where to look first" that is drawn, against what the terminal says of that unit. */
async function sameAsTerminal(page: Page, units: readonly UnitFigures[]): Promise<void> {
  const table = grid(page, "Dónde mirar primero");
  const heads = (await table.getByRole("columnheader").allInnerTexts()).map((text) =>
    text.replace(/\s+/g, " ").trim(),
  );
  const at = (head: string): number => {
    const found = heads.findIndex((text) => text.startsWith(head));
    if (found < 0) throw new Error(`no column ${head} among ${heads.join(", ")}`);
    return found;
  };
  const rows = await cells(table);
  expect(rows.length).toBeGreaterThan(3);
  for (const row of rows) {
    const unit = units.find(({ id }) => id === row[0]);
    if (!unit) throw new Error(`the terminal has no ${row[0]}`);
    expect(row[at("Brocados")]).toBe(`${whole(unit.bored)} de ${whole(unit.counted)}`);
    expect(row[at("Infestación")]).toBe(percent(unit.rate_pct as number));
    const [low, high] = unit.wilson95_pct as [number, number];
    expect(row[at("95%")]).toBe(`${low.toFixed(1)} a ${high.toFixed(1)}`);
    expect(row[at("Gi* z")]).toBe((unit.z as number).toFixed(2).replace(/^-0\.00$/, "0.00"));
    expect(row[at("q")]).toBe(p(unit.p_bh as number));
    expect(row[at("p perm.")]).toBe(p(unit.p_permuted as number));
    expect(row[at("Vecinos")]).toBe(whole(unit.neighbours_without_self as number));
    const result = row[at("Resultado")] ?? "";
    const shown = CLASSES[unit.class_shown ?? 0] ?? "";
    // A point is hot by its neighbourhood, and the word may say so: "En zona muy alta".
    if (unit.class_shown !== 0)
      expect(result.toLowerCase()).toMatch(new RegExp(`(?:^|zona )${shown.toLowerCase()}`));
    else expect(result.toLowerCase()).not.toMatch(/(?:^|zona )(?:muy |quizá )?(?:alta|baja)/);
  }
}

const highAndLow = (units: readonly UnitFigures[]) => ({
  high: units.filter(({ class_shown }) => (class_shown ?? 0) >= 2).length,
  low: units.filter(({ class_shown }) => (class_shown ?? 0) <= -2).length,
});

const moran = ({ moran: [found] }: BorerFigures): string => {
  if (!found) throw new Error("no Moran's I");
  const size = found.p_two_sided < 0.0005 ? "p < 0.001" : `p = ${found.p_two_sided.toFixed(3)}`;
  return `I de Moran ${found.I.toFixed(2)}, ${size}, ${found.n} lugares`;
};

test("hot spots are those of the terminal, band by band, for points and for cells", async ({
  open,
}) => {
  const asked = ["--method", "ramas", "--rate", "raw", "--permutations", "999", "--seed", "1"];
  const first = borerFigures(SAMPLE_READINGS, ...asked, "--band", "1500");
  const { page } = await open({
    path: "/#tarea=broca&b=calientes&metodo=ramas&periodo=todo&unidad=punto&tasa=raw&banda=1500&perm=999",
  });
  const answer = await settledBorer(page);
  const { high, low } = highAndLow(first.per_point);
  expect(high, "the sample must have something to find").toBeGreaterThan(0);
  expect(answer).toContain(`${high} ${high === 1 ? "punto" : "puntos"} en zonas con más`);
  if (low > 0) expect(answer).toMatch(new RegExp(`${low} puntos? con menos que el resto`));
  expect(answer).toContain(moran(first));
  await sameAsTerminal(page, first.per_point);
  expect(await seriousFindings(page)).toEqual([]);

  // Another band by the strip: sentence, table, address and map follow.
  await settledMap(page);
  const map = page.locator("canvas.maplibregl-canvas").first();
  const before = await map.screenshot();
  const strip = page.getByRole("group", { name: "Con otra banda" });
  const other = strip.getByRole("radio", { name: /^3, / });
  const spoken = (await other.getAttribute("aria-label")) ?? "";
  // Checked only once the answer stands.
  await other.click({ force: true });
  await page.waitForURL(/banda=3000/);
  const wider = borerFigures(SAMPLE_READINGS, ...asked, "--band", "3000");
  const counts = highAndLow(wider.per_point);
  expect(spoken).toBe(`3, Altas ${counts.high}, Bajas ${counts.low}`);
  expect(await settledBorer(page)).toContain(moran(wider));
  await sameAsTerminal(page, wider.per_point);
  await expect.poll(async () => (await map.screenshot()).equals(before)).toBe(false);

  // Cells and the adjusted rate.
  const compared = page.getByLabel("Se comparan");
  // The size that the data propose says so in its name.
  const size = (await compared.locator("option").allInnerTexts()).find((text) =>
    text.startsWith("Celdas de 3 km"),
  );
  await compared.selectOption({ label: size ?? "" });
  await page.getByRole("radio", { name: "Ajustada (EB)" }).check({ force: true });
  await expect
    .poll(async () => (await cells(grid(page, "Dónde mirar primero")))[0]?.[0])
    .toMatch(/^C-/);
  const answered = await settledBorer(page);
  const celled = borerFigures(
    SAMPLE_READINGS,
    "--method",
    "ramas",
    "--cells",
    "3000",
    "--permutations",
    "999",
  );
  const units = celled.per_cell ?? [];
  expect(answered).toContain(moran(celled));
  await sameAsTerminal(page, units);
  expect(await page.locator("body").innerText()).not.toMatch(BROKEN);
});

const sheet = (
  places: readonly (readonly [east: number, north: number, bored: number])[],
): string =>
  [
    "id_punto;fecha;caserio;este;norte;frutos_evaluados;frutos_brocados",
    ...places.map(([e, n, bored], i) => `P-${i};15/03/2026;Alto;${e};${n};300;${bored}`),
  ].join("\r\n");

const SIX = [0, 1, 2, 3, 4, 5];

/** Sheets of which something cannot be said, and the sentence that says so. */
const UNDEFINED = {
  "iguales.csv": [
    sheet(SIX.map((i) => [736_000 + 300 * i, 9_415_000, 9])),
    /No se puede decir dónde hay más: todos los lugares tienen la misma tasa/,
  ],
  "parecidas.csv": [
    sheet(SIX.map((i) => [736_000 + 300 * i, 9_415_000, 9 + (i % 2)])),
    /No se puede decir dónde hay más: [^.]*azar/,
  ],
  "un-punto.csv": [
    sheet([[736_000, 9_415_000, 9]]),
    /No se puede decir dónde hay más: hay muy pocos lugares/,
  ],
  "mismo-lugar.csv": [
    sheet(SIX.map((i) => [736_000, 9_415_000, 9 * i])),
    /No se puede decir dónde hay más: todos los conteos están en un mismo lugar/,
  ],
  "tres-islas.csv": [
    sheet([
      [736_000, 9_415_000, 9],
      [756_000, 9_415_000, 60],
      [746_000, 9_432_000, 120],
    ]),
    /(?:Ningún|ningún) punto[\s\S]*No se puede calcular la I de Moran[\s\S]*Islas, sin vecinos en la banda P-0 P-1 P-2/,
  ],
  "ceros.csv": [
    sheet(SIX.map((i) => [736_000 + 300 * i, 9_415_000, 0])),
    /No se halló broca: 0 brocados de 1,800 frutos/,
  ],
} as const;

test("what cannot be computed has its sentence, never a NaN and never a zero", async ({ open }) => {
  const { page } = await open({ drawn: false, path: "/#tarea=broca" });
  await settledBorer(page);
  for (const [name, [text, sentence]] of Object.entries(UNDEFINED)) {
    writeFileSync(join(folder, name), text);
    await takeSheet(page, join(folder, name));
    await page.waitForURL(/tarea=broca/);
    for (const tab of ["Campaña", "Ronda", "Situación", "Puntos calientes"] as const) {
      await goTo(page, tab);
      if (tab === "Situación" || tab === "Puntos calientes") await settledBorer(page);
      expect(await page.locator("body").innerText(), `${name}, ${tab}`).not.toMatch(BROKEN);
    }
    const said = await shown(page);
    expect(said, name).toContain(name);
    expect(said, name).toMatch(sentence);
    if (!said.includes("No se puede decir")) continue;
    const bands = page.getByRole("group", { name: "Con otra banda" }).getByRole("radio");
    const spoken = await bands.evaluateAll((all) =>
      all.map((one) => one.getAttribute("aria-label")),
    );
    expect(
      spoken.filter((words) => /(?:Altas|Bajas) \d/.test(words ?? "")),
      `${name}: no figure stands for what cannot be told`,
    ).toEqual([]);
  }
});
