import { beforeAll, expect, test } from "vitest";
import { shippedBlob, shippedDocuments } from "../../../../tests/fixtures/shipped-documents.ts";
import { overlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Documents } from "../../../domain/documents.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { auditRelease } from "../../../stats/disclosure/release-audit.ts";
import { createAnalysisClient } from "../../../worker/analysis-client.ts";
import type { SlideContent } from "../../slide-source.ts";
import { overlapSlides } from "./overlap-slides.ts";

const analyses = createAnalysisClient(
  () => overlapAnalyses,
  null,
  () => undefined,
);

let documents: Documents;
beforeAll(async () => {
  documents = await shippedDocuments();
});

const made = (
  offer: string,
  {
    view = {},
    open = documents,
    exact = false,
  }: { view?: Record<string, string>; open?: Documents; exact?: boolean } = {},
) =>
  overlapSlides.make(offer, {
    documents: open,
    analyses,
    view: { get: (key) => view[key] ?? null },
    embedded: shippedBlob,
    exact,
    signal: new AbortController().signal,
  });

const content = async (...of: Parameters<typeof made>): Promise<SlideContent> => {
  const slide = await made(...of);
  if (slide.content === null) throw new Error(slide.reason["es-PE"]);
  return slide.content;
};

const reason = async (...of: Parameters<typeof made>): Promise<string> => {
  const slide = await made(...of);
  return slide.content === null ? slide.reason["es-PE"] : "";
};

const filled = ({ values }: SlideContent, text: string): string =>
  text.replace(/\{(\w+)\}/g, (_, token: string) => values[token]!["es-PE"]);

/** The sample's slides as they come at first, each made once. */
const first = new Map<string, Promise<SlideContent>>();
const ofSample = (offer: string): Promise<SlideContent> => {
  const coming = first.get(offer) ?? content(offer);
  first.set(offer, coming);
  return coming;
};

const OFFERS = ["santuario", "parcelas", "superposicion", "franjas"];

const register = (): Dataset<"plots"> => documents.registers[0]!;
const withRegister = (change: Partial<Dataset<"plots">>): Documents => ({
  ...documents,
  registers: [{ ...register(), ...change }],
});

test("the sanctuary's hectares are measured, and are the decree's", async () => {
  const slide = await ofSample("santuario");
  expect(slide.figure).toMatchObject({ kind: "number", value: { "es-PE": "32,124.87" } });
  expect(slide.released).toEqual([]);
  expect(slide.map?.layers.map(({ kind }) => kind)).toEqual(["area"]);
});

test("the overlap slide says what the screen says of the sample, and where", async () => {
  const slide = await ofSample("superposicion");
  expect(filled(slide, slide.message["es-PE"])).toBe(
    "25 de 1,214 parcelas tienen posible superposición",
  );
  expect(filled(slide, slide.text!["es-PE"])).toBe(
    "Suman 25.99 hectáreas del santuario, que tiene 32,124.87. Falta verificarlas en campo. En los otros 5 distritos, ninguna.",
  );
  const rows = slide.figure?.kind === "bars" ? slide.figure.rows : [];
  expect(rows.map(({ label, text }) => `${label["es-PE"]}: ${text["es-PE"]}`)).toEqual([
    "Namballe: 16 de 154",
    "Tabaconas: 9 de 137",
  ]);
  expect(slide.withheld?.["es-PE"]).toMatch(/^\d+ celdas con menos de 5 productores/);
});

test("bands are counted by exact distance and named as no legal zone", async () => {
  const slide = await content("franjas", { view: { franja: "500" } });
  expect(filled(slide, slide.message["es-PE"])).toBe(
    "21 de 1,214 parcelas quedan fuera, a 500 m o menos del límite",
  );
  expect(slide.text?.["es-PE"]).toMatch(/no es la zona de amortiguamiento legal/);
  const rows = slide.figure?.kind === "bars" ? slide.figure.rows : [];
  expect(rows.reduce((sum, { whole }) => sum + whole, 0)).toBe(1214);
});

test.each(OFFERS)("%s carries no code, name or place of a record", async (offer) => {
  const { released, ...slide } = await ofSample(offer);
  const text = JSON.stringify(slide);
  const { ids, properties, fields, geometry } = register();
  const secrets = new Set(ids);
  for (const record of properties)
    for (const field of ["codigo_parcela", "codigo_socio", "caserio", "comite"] as const)
      secrets.add(record[fields[field]!] ?? "");
  // A hamlet may be named as its district is; a short word stands in any sentence.
  const districts = new Set(properties.map((record) => record[fields.distrito!]));
  const found = [...secrets].filter(
    (word) => word.length > 3 && !districts.has(word) && text.includes(`"${word}"`),
  );
  expect(found).toEqual([]);
  expect(ids.filter((id) => text.includes(id))).toEqual([]);
  const figures = new Set(text.match(/\d+\.\d\d(?!\d)/g));
  expect([...geometry.coords].filter((metres) => figures.has(metres.toFixed(2)))).toEqual([]);
  const degrees = projectGeometry(geometry, register().crs, WGS84).coords;
  const pairs = new Set(
    [...text.matchAll(/\[(-\d+\.\d+),(-\d+\.\d+)\]/g)].map(
      ([, lon, lat]) => `${Number(lon).toFixed(5)} ${Number(lat).toFixed(5)}`,
    ),
  );
  expect(pairs.size).toBeGreaterThan(3);
  for (let k = 0; k < degrees.length; k += 2)
    expect(pairs.has(`${degrees[k]!.toFixed(5)} ${degrees[k + 1]!.toFixed(5)}`)).toBe(false);
});

test("all four together tell of nobody, at the usual tolerance and at a large one", async () => {
  const large = OFFERS.slice(0, 3).map((offer) => content(offer, { view: { tol: "25" } }));
  for (const coming of [OFFERS.map(ofSample), large]) {
    const slides = await Promise.all(coming);
    const audit = auditRelease(
      slides.flatMap(({ released }) => released),
      5,
    );
    expect(audit).toEqual({ safe: true, faults: [] });
  }
});

test("each cell is of at least five producers", async () => {
  const { distrito: _, ...fields } = register().fields;
  const slide = await content("parcelas", { open: withRegister({ fields }) });
  const cells = slide.map!.layers.find((layer) => layer.kind === "cells")!;
  expect(cells.cells.length).toBeGreaterThan(20);
  const shown = slide.released.filter(({ members }) => members.length > 0);
  for (const { producers } of shown) expect(new Set(producers).size).toBeGreaterThanOrEqual(5);
  expect(cells.cells.every(({ value }) => value >= 5)).toBe(true);
});

test("plots stand at the capitals of their districts, all of them", async () => {
  const slide = await ofSample("parcelas");
  expect(slide.map!.layers.map(({ kind }) => kind)).toEqual(["area", "discs"]);
  const rows = slide.figure?.kind === "bars" ? slide.figure.rows : [];
  expect(rows).toHaveLength(7);
  expect(rows.reduce((sum, { whole }) => sum + whole, 0)).toBe(1214);
});

test("a consent adds outlines with their verdict, and no word of them", async () => {
  const slide = await content("superposicion", { exact: true });
  const plots = slide.map!.layers.find((layer) => layer.kind === "plots")!;
  expect(plots.plots).toHaveLength(1214);
  expect(Object.keys(plots.plots[0]!)).toEqual(["parts", "verdict"]);
  // Nothing says that plots or squares are held back.
  expect(slide.map!.layers.map(({ kind }) => kind)).toEqual(["area", "plots"]);
  expect(slide.withheld).toBeNull();
  const own = withRegister({ provenance: { ...register().provenance, sample: false } });
  for (const offer of ["parcelas", "superposicion", "franjas"]) {
    const { text, sources, withheld } = await content(offer, { open: own, exact: true });
    expect(JSON.stringify([text, sources])).not.toMatch(/celda|cuadro|en grupos|no es el lugar/);
    expect(withheld?.["es-PE"] ?? "").not.toMatch(/celda|no se muestra/);
  }
});

test("without a producer nothing is shown, and the reason names the column", async () => {
  const { codigo_socio: _, ...fields } = register().fields;
  const open = withRegister({ fields });
  for (const offer of ["parcelas", "superposicion", "franjas"])
    expect(await reason(offer, { open })).toMatch(/columna codigo_socio/);
  expect((await made("santuario", { open })).content).not.toBeNull();
});

test("a register all of one member, or filtered down to four, is not shown", async () => {
  const column = register().fields.codigo_socio!;
  const properties = register().properties.map((record) => ({ ...record, [column]: "EJS-1" }));
  expect(await reason("parcelas", { open: withRegister({ properties }) })).toMatch(/menos de 5/);
  expect(await reason("parcelas", { view: { caserio: "ninguno" } })).toMatch(/filtros/);
});

test("a filter that a slide honours is said in its message", async () => {
  expect((await ofSample("parcelas")).message["es-PE"]).toBe("{total} parcelas de café");
  const org = register().properties[0]![register().fields.organizacion!]!;
  const slide = await content("parcelas", { view: { org, buscar: "EJ-0001", res: "inside" } });
  expect(filled(slide, slide.message["es-PE"])).toMatch(new RegExp(`parcelas de café de ${org}$`));
});

test("the address gives an offer and only the keys it needs", () => {
  const of = (keys: Record<string, string>) =>
    overlapSlides.fromView({ get: (key) => keys[key] ?? null });
  expect(of({ tol: "5", parcela: "3", buscar: "EJ-0001", area: "sn08" })).toEqual({
    offer: "superposicion",
    view: { tol: "5", area: "sn08" },
  });
  expect(of({ res: "todas" }).offer).toBe("parcelas");
  expect(of({ res: "outside", franjas: "1000" })).toEqual({
    offer: "franjas",
    view: { franjas: "1000" },
  });
});

test("what is no longer open is said", async () => {
  expect(await reason("santuario", { view: { areas: "otra" } })).toMatch(/ya no está abierta/);
  expect(await reason("superposicion", { open: { ...documents, activeRegister: null } })).toMatch(
    /No hay un padrón/,
  );
  expect(await reason("ninguna")).not.toBe("");
});
