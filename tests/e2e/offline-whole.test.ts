import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { afterEach, beforeEach, expect } from "vitest";
import { layerFile } from "../fixtures/layer-file.ts";
import { FILE_TRUTH } from "../fixtures/ugly-folder/truth.ts";
import { uglyFolder } from "../fixtures/ugly-folder/ugly-folder.ts";
import { settledAnswer } from "./harness/answer.ts";
import { test } from "./harness/app-test.ts";
import { goTo, grid, settledBorer } from "./harness/borer.ts";
import { keptWhole } from "./harness/kept-whole.ts";
import { type OwnHost, ownHost } from "./harness/own-host.ts";
import { pdfPages } from "./harness/pdf-text.ts";

let host: OwnHost;
const folder = mkdtempSync(join(tmpdir(), "lindero-whole-"));
beforeEach(async () => {
  host = await ownHost();
});
afterEach(async () => {
  await host.remove();
  rmSync(folder, { recursive: true });
});

const triangle = (lon: number) => [
  [lon, -5.2],
  [lon + 0.001, -5.2],
  [lon + 0.001, -5.201],
  [lon, -5.2],
];
const line = (code: string, lon: number): string =>
  JSON.stringify({
    type: "Feature",
    properties: { codigo: code },
    geometry: { type: "Polygon", coordinates: [triangle(lon)] },
  });
const topology = JSON.stringify({
  type: "Topology",
  arcs: [triangle(-79.01)],
  objects: {
    parcelas: {
      type: "GeometryCollection",
      geometries: [{ type: "Polygon", arcs: [[0]], properties: { codigo: "T-1" } }],
    },
  },
});

/** The one that is delivered in the end: a workbook, whose sender gets it back. */
const LAST = "03-visita marzo.xlsx";
const [last] = uglyFolder().filter(({ name }) => name === LAST);

/** One file at least of every format that is read, and how many plots it gives. Made up, or of GDAL and pyarrow. */
const FILES = [
  ...uglyFolder().filter(({ name }) => name !== LAST),
  { name: "13-lineas.ndjson", bytes: `${line("L-1", -79.02)}\n${line("L-2", -79.03)}\n` },
  { name: "14-topologia.topojson", bytes: topology },
  { name: "15-plots.parquet", bytes: layerFile("plots-zstd.parquet") },
  last!,
].map(({ name, bytes }) => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const made: Readonly<Record<string, number>> = {
    "13-lineas.ndjson": 2,
    "14-topologia.topojson": 1,
    "15-plots.parquet": 3,
  };
  const accepted = FILE_TRUTH.find((file) => file.name === name)?.accepted ?? made[name];
  return { path, name, accepted };
});

/** Every format a register leaves in, as its list names it, with the end of the file's name and how the file begins. */
const WAYS_OUT = [
  [/^GeoPackage/, "gpkg", "SQLite format 3"],
  [/^Shapefile/, "zip", "PK"],
  [/^GeoJSON Web/, "geojson", "{"],
  [/^CSV para Excel/, "csv", "\u00ef\u00bb\u00bf"],
  [/^KML/, "kml", "<?xml"],
  [/^GPX/, "gpx", "<?xml"],
  [/^Excel/, "xlsx", "PK"],
  [/^CSV para programas/, "csv", "codigo"],
] as const;

const saving = async (page: Page, button: Locator): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  const path = join(folder, "saved");
  await download.saveAs(path);
  return readFileSync(path, "latin1");
};

/** Goes to a question by the strip at the top, which stands before any other. */
const go = async (page: Page, question: string): Promise<void> => {
  const tab = page.getByRole("tab", { name: new RegExp(`^${question}`) }).first();
  await tab.click();
  await page.getByRole("tab", { name: new RegExp(`^${question}`), selected: true }).waitFor();
};

/** Opens a section of the register. */
const section = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("tab", { name, exact: true, selected: true }).waitFor();
};

const questions = async (page: Page): Promise<void> => {
  expect(await settledAnswer(page)).toContain("parcelas con posible superposición");
  for (const item of ["CSV para programas", "GeoJSON de piezas"]) {
    await page.getByRole("button", { name: "Exportar" }).click();
    expect(await saving(page, page.getByRole("menuitem", { name: item }))).toContain("EJ-");
  }
  await page.getByRole("button", { name: "Preparar anexo" }).click();
  await page.getByRole("button", { name: "Imprimir o guardar PDF", disabled: false }).waitFor();
  const sheets = await pdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(sheets.join(" ")).toContain("Anexo al acta de hallazgo");

  await go(page, "Broca");
  await settledBorer(page);
  await goTo(page, "Puntos calientes");
  await grid(page, "Dónde mirar primero").locator("tr[aria-selected]").first().waitFor();
  await go(page, "Variedades");
  await page
    .getByText(/parcelas están fuera de la faja de altitud/)
    .first()
    .waitFor();
};

const assembly = async (page: Page): Promise<void> => {
  await go(page, "Presentar");
  const present = page.getByRole("button", { name: "Presentar", exact: true, disabled: false });
  const [deck] = await Promise.all([
    page.context().waitForEvent("page"),
    present.last().click({ timeout: 120_000 }),
  ]);
  await deck.getByRole("heading", { level: 1 }).first().waitFor();
  await deck.close();
};

const register = async (page: Page): Promise<void> => {
  await go(page, "Registro");
  await section(page, "Entregar");
  await page.getByRole("radio", { name: /^Para publicar/ }).check();
  await saving(page, page.getByRole("button", { name: /^Guardar sumas/ }));

  await section(page, "Archivos");
  await page.getByTestId("file-chooser").setInputFiles(FILES.map(({ path }) => path));
  for (const { name, accepted } of FILES)
    await page.getByRole("tab", { name: new RegExp(`^${name} · ${accepted} de `) }).waitFor();
  await page.getByRole("button", { name: /^Usar los 13 archivos listos/ }).click();
  await page.getByRole("tab", { name: "Registro (2)" }).waitFor();

  await section(page, "Revisar");
  await page.getByText(`${LAST} · nada cambiado`).waitFor();
  await section(page, "Entregar");
  const base = LAST.replace(/\.\w+$/, "");
  for (const [name, end, begin] of WAYS_OUT) {
    await page.getByRole("radio", { name }).check();
    const save = page.getByRole("button", { name: `Guardar ${base}.${end}`, exact: true });
    expect((await saving(page, save)).slice(0, begin.length), end).toBe(begin);
  }
  await page.getByRole("radio", { name: /^Al que lo envió/ }).check();
  await saving(page, page.getByRole("button", { name: "Descargar", exact: true }));
  await page.getByRole("radio", { name: /^GeoJSON de la UE/ }).check();
  await saving(page, page.getByRole("button", { name: /^Guardar la lista completa/ }));
};

test("with the host gone and no network, every format, question, paper and way out works", async ({
  open,
}) => {
  const { page } = await open({ origin: host.origin, serviceWorkers: "allow", drawn: false });
  await keptWhole(page);
  await host.end();
  const context = page.context();
  await context.setOffline(true);
  const lacking: string[] = [];
  context.on("request", (request) => {
    // What the worker does not have it asks the network for.
    if (request.serviceWorker() !== null) lacking.push(`not kept: ${request.url()}`);
  });
  context.on("requestfailed", (request) => {
    const why = request.failure()?.errorText ?? "";
    if (why !== "net::ERR_ABORTED") lacking.push(`${why}: ${request.url()}`);
  });

  await page.reload();
  await questions(page);
  const part = await page.evaluate(async () => {
    const answer = await fetch("tiles/base.pmtiles", { headers: { Range: "bytes=0-6" } });
    return [answer.status, await answer.text()];
  });
  expect(part).toEqual([206, "PMTiles"]);
  await assembly(page);
  await register(page);
  expect(lacking).toEqual([]);
});
