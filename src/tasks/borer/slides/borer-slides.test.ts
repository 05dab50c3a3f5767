import { beforeAll, expect, test } from "vitest";
import { needlesIn, recordNeedles } from "../../../../tests/fixtures/record-needles.ts";
import { shippedBlob, shippedDocuments } from "../../../../tests/fixtures/shipped-documents.ts";
import { shippedReadings } from "../../../../tests/fixtures/shipped-sheets.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Documents } from "../../../domain/documents.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { auditRelease } from "../../../stats/disclosure/release-audit.ts";
import { createAnalysisClient } from "../../../worker/analysis-client.ts";
import type { SlideContent } from "../../slide-source.ts";
import { borerAnalyses } from "../analysis/borer-analyses.ts";
import { borerSlides } from "./borer-slides.ts";

const analyses = createAnalysisClient(
  () => borerAnalyses,
  null,
  () => undefined,
);
let documents: Documents;
let readings: Dataset<"readings">;
beforeAll(async () => {
  readings = await shippedReadings();
  documents = { ...(await shippedDocuments()), readings: [readings], activeReadings: readings.id };
});

const made = (offer: string, view: Record<string, string> = {}, open = documents) =>
  borerSlides.make(offer, {
    documents: open,
    analyses,
    view: { get: (key) => view[key] ?? null },
    embedded: shippedBlob,
    exact: false,
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

const said = ({ message, text, values }: SlideContent, locale: "es-PE" | "en"): string =>
  `${message[locale]} ${text?.[locale]}`.replace(/\{(\w+)\}/g, (token, name: string) =>
    Object.hasOwn(values, name) ? values[name]![locale] : token,
  );

/** Readings of the sample's last campaign by district, summed by hand from the file's own columns. */
const sumsByDistrict = (): Map<string, readonly [bored: number, counted: number]> => {
  const { campaign, counted, bored, district, method } = readings.readings!;
  const sums = new Map<string, readonly [number, number]>();
  for (let i = 0; i < counted.length; i++) {
    if (method[i] !== 0 || campaign.words[campaign.code[i]!] !== "2026") continue;
    if (!(counted[i]! > 0) || Number.isNaN(bored[i])) continue;
    const name = district.words[district.code[i]!]!;
    const [b, c] = sums.get(name) ?? [0, 0];
    sums.set(name, [b + bored[i]!, c + counted[i]!]);
  }
  return sums;
};

test("the situation: pooled rates by district with what was counted and their intervals", async () => {
  const { figure, map, withheld, sample, ...slide } = await content("situacion");
  if (figure?.kind !== "rates") throw new Error("no rates");
  const sums = sumsByDistrict();
  const [bored, counted] = sums.get("La Coipa")!;
  const coipa = figure.rows.find(({ label }) => label["es-PE"] === "La Coipa")!;
  expect(coipa.percent).toBeCloseTo((100 * bored) / counted, 9);
  expect(coipa.low).toBeLessThan(coipa.percent);
  expect(coipa.high).toBeGreaterThan(coipa.percent);
  expect(coipa.counted["es-PE"]).toBe(
    `${bored.toLocaleString("en")} de ${counted.toLocaleString("en")} frutos`,
  );
  // The highest and the lowest stand for themselves, the whole last; the map has every district.
  expect(figure.rows).toHaveLength(5);
  const [disc] = map!.layers;
  if (disc?.kind !== "discs") throw new Error("no discs");
  expect(disc.partUnit?.["es-PE"]).toBe("frutos con broca");
  const shares = disc.discs.map(({ part, value }) => (100 * part!) / value);
  expect(figure.rows[0]!.percent).toBeCloseTo(Math.max(...shares), 9);
  expect(figure.rows[3]!.percent).toBeCloseTo(Math.min(...shares), 9);
  expect(figure.rows[2]!.label["es-PE"]).toMatch(/^Otros \d distritos, juntos$/);
  expect(figure.rows[4]!.label["es-PE"]).toBe("En conjunto");
  // Namballe's readings are of two producers: it is never alone.
  expect(sums.has("Namballe")).toBe(true);
  const labels = [...figure.rows, ...disc.discs].map(({ label }) => label["es-PE"]);
  expect(labels.filter((label) => label.includes("Namballe"))).toEqual([
    "San Ignacio y Namballe, juntos",
  ]);
  expect(map?.layers.map(({ kind }) => kind)).toEqual(["discs"]);
  expect(withheld?.["es-PE"]).toContain("junto a su vecino");
  expect(withheld?.["es-PE"]).toContain("como de un solo productor");
  expect(sample).toBe(true);
  expect(said({ figure, map, withheld, sample, ...slide }, "es-PE")).toMatch(
    /^2\.8% de los frutos contados tiene broca 95% por puntos: 2\.4 a 3\.4%\./,
  );
});

test("hot spots: squares say what is in them by a sign, and both sides have rates", async () => {
  const slide = await content("puntos-calientes");
  const [cells] = slide.map!.layers;
  if (cells?.kind !== "cells") throw new Error("no cells");
  expect(new Set(cells.cells.map(({ text }) => text["es-PE"]))).toEqual(new Set(["+", "n. s."]));
  expect(cells.classes.map(({ label }) => label["es-PE"])).toContain(
    "No significativo (n. s.): puede ser azar",
  );
  const hot = cells.cells.filter(({ text }) => text.en === "+").length;
  expect(said(slide, "es-PE")).toContain(`en ${hot} de ${cells.cells.length} celdas de 5 km`);
  expect(said(slide, "en")).toContain("may be chance");
  if (slide.figure?.kind !== "rates") throw new Error("no rates");
  const [more, rest] = slide.figure.rows;
  expect(more!.percent).toBeGreaterThan(rest!.percent);
});

test("the season: the highest month and its neighbours in the order of time, the rest told together", async () => {
  const slide = await content("campana");
  if (slide.figure?.kind !== "rates") throw new Error("no rates");
  expect(slide.figure.rows.map(({ label }) => label["es-PE"])).toEqual([
    "octubre de 2025 a mayo de 2026",
    "junio de 2026",
    "julio de 2026",
    "agosto de 2026",
    "setiembre de 2026",
  ]);
  const highest = slide.figure.rows.reduce((a, b) => (b.percent > a.percent ? b : a));
  expect(said(slide, "es-PE")).toContain(`El mes más alto: ${highest.label["es-PE"]}`);
  expect(slide.withheld?.["es-PE"]).toMatch(/^De \d+ meses, los alejados/);
});

test("catches of traps are no percentages: they come as a table", async () => {
  const slide = await content("situacion", { metodo: "trampa", periodo: "todo" });
  expect(slide.figure?.kind).toBe("table");
  expect(said(slide, "es-PE")).toMatch(/brocas por trampa y día/);
  expect(said(slide, "es-PE").replace("95% por puntos", "")).not.toContain("%");
});

test("every message has all its figures, in both languages", async () => {
  for (const { id } of borerSlides.offers)
    for (const locale of ["es-PE", "en"] as const)
      expect(said(await content(id), locale)).not.toMatch(/[{}]|undefined|NaN/);
});

test("together they tell of no few producers, and of no record", async () => {
  const slides = await Promise.all(borerSlides.offers.map(({ id }) => content(id)));
  const groups = slides.flatMap(({ released }) => released);
  expect(auditRelease(groups, LEAST_PRODUCERS)).toEqual({ safe: true, faults: [] });
  const shown = JSON.stringify(slides.map(({ released: _kept, ...slide }) => slide));
  const needles = recordNeedles(readings, documents.registers[0]!);
  expect(needles.words.length).toBeGreaterThan(2000);
  expect(needles.places.size).toBeGreaterThan(10_000);
  expect(needlesIn(shown, needles)).toEqual([]);
  // The search finds what is there.
  const [east, north] = documents.registers[0]!.geometry.coords;
  expect(needlesIn(`${shown} EJ-0001 ${east}, ${north}`, needles)).toEqual([
    "EJ-0001",
    `${Math.round(east!)} ${Math.round(north!)}`,
  ]);
});

test("why there is no slide, and what to do", async () => {
  const register = documents.registers[0]!;
  expect(await reason("situacion", {}, { ...documents, readings: [] })).toContain("Abra una");
  expect(await reason("situacion", {}, { ...documents, registers: [] })).toContain(
    "Abra el padrón",
  );
  const nobody = { ...register, fields: {} };
  expect(await reason("campana", {}, { ...documents, registers: [nobody] })).toContain(
    "codigo_socio",
  );
  const [hamlet] = readings.readings!.hamlet.words;
  const few = { bcas: hamlet!, borg: "no existe" };
  expect(await reason("situacion", few)).toContain("No hay conteos");
  expect(await reason("nada")).toContain("no conoce");
});

test("what is on the screen chooses the slide and the part of the address it keeps", () => {
  const from = (view: Record<string, string>) =>
    borerSlides.fromView({ get: (key) => view[key] ?? null });
  expect(from({ b: "calientes", periodo: "2026-03", bsel: "p-3" })).toEqual({
    offer: "puntos-calientes",
    view: { periodo: "2026-03" },
  });
  expect(from({}).offer).toBe("situacion");
});
