import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { afterAll, expect } from "vitest";
import { test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";
import { BROKEN, cells, goTo, grid, settledBorer, shown } from "./harness/borer.ts";
import { borerFigures, interval, percent, whole } from "./harness/borer-terminal.ts";
import {
  BORDER,
  countedBy,
  FAULTS,
  FIELD_ROWS,
  FORMULA,
  fieldSheet,
  HIGH,
  LOW,
} from "./harness/field-sheet.ts";
import { saved } from "./harness/saved-file.ts";

const folder = mkdtempSync(join(tmpdir(), "lindero-round-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lets go of a file over the open app, as from the desktop. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([name, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], name, { type: "text/csv" }));
      return transfer;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
}

test("a sheet dropped on the open app becomes the printed round, the GPX and the table", async ({
  open,
}) => {
  const path = join(folder, "hoja de abril.csv");
  writeFileSync(path, fieldSheet());
  const { groups = [] } = borerFigures(path, "--by", "Caserío");
  const { page } = await open({ drawn: false, path: "/#tarea=broca" });
  await settledBorer(page);

  await drop(page, "hoja de abril.csv", fieldSheet());
  const use = page.getByRole("button", {
    name: `Usar ${FIELD_ROWS.length} lecturas de broca`,
  });
  await use.waitFor();
  await page.getByRole("radio", { name: "Solo rechazadas" }).check({ force: true });
  const review = await page.locator("main").innerText();
  expect(review).toMatch(new RegExp(`${FAULTS}\\s*rechazadas`));
  expect(review).toContain("Hay más brocados (75) que evaluados (60)");
  expect(review).toContain("trae decimales («4,5»)");
  expect(review).toContain("12 brocados sin frutos evaluados");
  expect(review).toContain("no es un conteo: «doscientos»");
  expect(review).toContain("Código punto");
  await use.click();

  // How bad: counted by hand, and the interval of the terminal.
  const all = countedBy(() => true);
  const answer = await settledBorer(page);
  expect(answer).toMatch(
    new RegExp(
      `En general ${percent((100 * all.bored) / all.counted)} \\(95% por puntos: [\\d.]+ a [\\d.]+%\\), ` +
        `${whole(all.bored)} brocados de ${whole(all.counted)} frutos en ${all.points} puntos`,
    ),
  );
  expect(await seriousFindings(page)).toEqual([]);

  await goTo(page, "Ronda");
  const table = grid(page, "Sectores de la ronda");
  await table.locator("tr[aria-selected]").nth(3).waitFor();
  const listed = await cells(table);
  // Single points over the threshold stand among the sectors, out of the round until they are picked.
  const rows = listed.filter((row) => !row[1]?.startsWith("Punto "));
  const task = {
    above: /^Tratar$/,
    undecided: /^Contar \d+ puntos? más$/,
    below: /^Puede esperar$/,
  };
  expect(rows.map((row) => row[1]).sort()).toEqual([BORDER, FORMULA, HIGH, LOW].sort());
  for (const row of rows) {
    const group = groups.find(({ grupo }) => grupo === row[1]);
    const hand = countedBy(({ hamlet }) => hamlet === row[1]);
    if (!group || group.standing === "unknown") throw new Error(`no figures of ${row[1]}`);
    expect(group).toMatchObject(hand);
    expect(row[2]).toMatch(task[group.standing]);
    expect(row[3]).toBe(percent((100 * hand.bored) / hand.counted));
    const [byPoints, wilson] = [group.clustered95_pct, group.wilson95_pct];
    if (!byPoints || !wilson) throw new Error(`no interval of ${row[1]}`);
    const widest = [Math.min(byPoints[0], wilson[0]), Math.max(byPoints[1], wilson[1])] as const;
    expect(row[4]).toContain(interval(widest));
    expect(row[5]).toBe(`${whole(hand.bored)} de ${whole(hand.counted)}`);
  }
  const visited = rows.filter((row) => row[0] !== "–").map((row) => row[1] as string);
  expect(rows.slice(0, visited.length).map((row) => row[0])).toEqual(
    visited.map((_, i) => String(i + 1)),
  );
  expect(new Set(visited)).toEqual(new Set([HIGH, BORDER, FORMULA]));
  expect(await shown(page)).toContain(`${visited.length} sectores`);

  // Files before paper: the menu stands beside the button of the sheet.
  const gpx = await saved(page, "GPX de la ronda");
  expect(gpx.name).toMatch(/^broca-ronda-[\d-]+\.gpx$/);
  const marks = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, "application/xml");
    const words = (parent: Element, name: string) =>
      parent.getElementsByTagName(name)[0]?.textContent ?? "";
    const points = (name: string) =>
      Array.from(xml.getElementsByTagName(name), (point) => ({
        name: words(point, "name"),
        type: words(point, "type"),
        lat: Number(point.getAttribute("lat")),
        lon: Number(point.getAttribute("lon")),
      }));
    return {
      faulty: xml.getElementsByTagName("parsererror").length,
      marks: points("wpt"),
      route: points("rtept"),
    };
  }, gpx.text);
  expect(marks.faulty).toBe(0);
  expect(marks.route).toEqual(marks.marks);
  expect([...new Set(marks.marks.map(({ type }) => type))]).toEqual(visited);
  const planned = FIELD_ROWS.filter(({ hamlet, month }) => month === 4 && visited.includes(hamlet));
  expect(marks.marks.map(({ name }) => name.split(" ")[1]).sort()).toEqual(
    planned.map(({ point }) => point).sort(),
  );
  const stops = marks.marks.map(({ name }) => name.split(" ")[0]?.split(".").map(Number));
  expect(stops.map((stop) => stop?.[0])).toEqual(
    marks.marks.map(({ type }) => visited.indexOf(type) + 1),
  );
  for (const { lat, lon } of marks.marks) {
    expect(lat).toBeGreaterThan(-5.4);
    expect(lat).toBeLessThan(-5.1);
    expect(lon).toBeGreaterThan(-79);
    expect(lon).toBeLessThan(-78.7);
  }

  const people = await saved(page, "CSV para Excel: ronda");
  expect(people.text.startsWith("\uFEFF")).toBe(true);
  const { data } = Papa.parse<string[]>(people.text.slice(1), { delimiter: ";" });
  expect(data.flat().filter((cell) => /^[=+@\t]/.test(cell))).toEqual([]);
  const head = data[0] ?? [];
  const column = (name: string): string[] =>
    data.slice(1, 1 + listed.length).map((row) => row[head.indexOf(name)] ?? "");
  expect(column("caserio").map((cell) => cell.replace(/^'/, ""))).toEqual(
    listed.map((row) => row[1]),
  );
  expect(column("caserio")).toContain(`'${FORMULA}`);
  const foot = new Map(
    data.slice(1 + listed.length).map(([name = "", value = ""]) => [name, value]),
  );
  expect(foot.get("Archivo")).toBe("hoja de abril.csv");
  expect(foot.get("SHA-256")).toMatch(/^[0-9a-f]{64}$/);
  expect(foot.get("Umbral de acción")).toBe("5%");
  expect(foot.get("Método")).toMatch(/^Tratar: todo el intervalo/);
  expect(foot.get("Semilla")).toMatch(/^Sin azar/);
  expect(people.text).not.toMatch(BROKEN);

  // The sheet as it leaves the printer.
  await page.getByRole("button", { name: "Hoja de ronda" }).click();
  const dialog = page.getByRole("dialog", { name: "Hoja de ronda para imprimir" });
  await dialog.waitFor();
  expect(await seriousFindings(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  const paper = page.locator("body > div article").last();
  await paper.waitFor();
  const printed = await paper.innerText();
  for (const name of visited) expect(printed).toContain(name);
  expect(printed).toContain("hoja de abril.csv");
  expect(printed).not.toMatch(BROKEN);
  for (const { point } of planned) expect(printed).toContain(point);
  expect(await page.locator("main").isVisible()).toBe(false);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.startsWith("%PDF-")).toBe(true);
  const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThanOrEqual(1);
  expect(pages).toBeLessThanOrEqual(3);
  await page.emulateMedia({ media: "screen" });
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
});
