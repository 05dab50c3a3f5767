import { beforeAll, expect, test } from "vitest";
import { needlesIn, recordNeedles } from "../../../../tests/fixtures/record-needles.ts";
import { shippedBlob, shippedDocuments } from "../../../../tests/fixtures/shipped-documents.ts";
import { shippedTrial } from "../../../../tests/fixtures/shipped-sheets.ts";
import type { Documents } from "../../../domain/documents.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { auditRelease } from "../../../stats/disclosure/release-audit.ts";
import { createAnalysisClient } from "../../../worker/analysis-client.ts";
import type { SlideContent } from "../../slide-source.ts";
import { varietiesAnalyses } from "../analysis/varieties-analyses.ts";
import { varietiesSlides } from "./varieties-slides.ts";

const analyses = createAnalysisClient(
  () => varietiesAnalyses,
  null,
  () => undefined,
);
let documents: Documents;
beforeAll(async () => {
  const trial = await shippedTrial();
  documents = { ...(await shippedDocuments()), trials: [trial], activeTrial: trial.id };
});

const made = (
  offer: string,
  view: Record<string, string> = {},
  open = documents,
  embedded = shippedBlob,
) =>
  varietiesSlides.make(offer, {
    documents: open,
    analyses,
    view: { get: (key) => view[key] ?? null },
    embedded,
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

test("plots: where none could be compared there is no slide, and it says why", async () => {
  const registers = documents.registers.map((register) => ({
    ...register,
    fields: Object.fromEntries(
      Object.entries(register.fields).filter(([field]) => !field.startsWith("variedad")),
    ),
  }));
  expect(await reason("parcelas", {}, { ...documents, registers })).toMatch(
    /^Ninguna parcela se pudo comparar/,
  );
});

test("plots: how many lie outside their band, by variety, in both languages", async () => {
  const slide = await content("parcelas");
  expect(said(slide, "es-PE")).toMatch(
    /^394 de 1,151 parcelas comparadas están fuera de la faja de altitud de su variedad \d+ por debajo y \d+ por encima\./,
  );
  expect(said(slide, "es-PE")).toContain("Otras 63 de las 1,214 no se pudieron comparar");
  expect(said(slide, "en")).not.toMatch(/[{}]|undefined|NaN/);
  const counted = (token: string) => Number(slide.values[token]!.en.replaceAll(",", ""));
  expect(counted("fuera")).toBe(counted("debajo") + counted("encima"));
  expect(counted("comparadas")).toBe(
    counted("fuera") + counted("dentro") + counted("indecidibles"),
  );
  expect(counted("comparadas") + counted("sin_comparar")).toBe(documents.registers[0]!.ids.length);
  if (slide.figure?.kind !== "bars") throw new Error("no bars");
  for (const { part, whole } of slide.figure.rows) expect(part).toBeLessThanOrEqual(whole);
  // Rows hold every compared plot, those of two varieties twice.
  const sum = slide.figure.rows.reduce((all, { whole }) => all + whole, 0);
  expect(sum).toBeGreaterThan(counted("comparadas"));
  expect(slide.withheld?.["es-PE"]).toContain(
    "Una parcela con dos variedades está en las dos filas",
  );
  expect(slide.withheld?.["es-PE"]).toContain("se muestran juntas");
});

test("no group of plots, and no sum of groups, tells of few producers or of a record", async () => {
  const { released, ...shown } = await content("parcelas");
  expect(released.length).toBeGreaterThan(5);
  expect(auditRelease(released, LEAST_PRODUCERS)).toEqual({ safe: true, faults: [] });
  const needles = recordNeedles(documents.registers[0]!);
  expect(needlesIn(JSON.stringify(shown), needles)).toEqual([]);
});

test("a hamlet of few producers makes no slide", async () => {
  const register = documents.registers[0]!;
  const column = register.fields.caserio!;
  const few = register.properties.map((row) => row[column]!);
  const least = [...new Set(few)].reduce((a, b) =>
    few.filter((one) => one === b).length < few.filter((one) => one === a).length ? b : a,
  );
  const rows = few.map((one) => one === least);
  const alone = register.properties.map((row, i) =>
    rows[i] ? { ...row, [register.fields.codigo_socio!]: "EJS-9999" } : row,
  );
  const open = { ...documents, registers: [{ ...register, properties: alone }] };
  expect(await reason("parcelas", { vpc: least }, open)).toContain("menos de 5 productores");
});

test("the trial: means best first, with interval, number and letters", async () => {
  const slide = await content("ensayo");
  if (slide.figure?.kind !== "table") throw new Error("no table");
  expect(slide.figure.head.map(({ en }) => en)).toEqual([
    "Variety",
    "yield (qq/ha)",
    "95% interval",
    "Plots",
    "Letters",
  ]);
  const means = slide.figure.rows.map(([, mean]) => Number(mean!.en));
  expect(means).toEqual([...means].sort((a, b) => b - a));
  for (const row of slide.figure.rows) expect(row[2]!["es-PE"]).toMatch(/^[\d.]+ a [\d.]+$/);
  expect(said(slide, "es-PE")).toContain("no se distinguen");
  expect(slide.sample).toBe(true);
});

test("less rust is better: the least comes first", async () => {
  const slide = await content("ensayo", { vtr: "roya_pct" });
  if (slide.figure?.kind !== "table") throw new Error("no table");
  const means = slide.figure.rows.map(([, mean]) => Number(mean!.en.replace("%", "")));
  expect(means).toEqual([...means].sort((a, b) => a - b));
});

test("the platform: two towns make no map, and it is said", async () => {
  const slide = await content("plataforma");
  expect(slide.map).toBeNull();
  expect(slide.withheld?.["es-PE"]).toMatch(/^No hay mapa: son menos de 3 localidades/);
  expect(slide.figure?.kind).toBe("table");
  expect(slide.sample).toBe(false);
});

test("why there is no slide, and what to do", async () => {
  const gone = () => Promise.reject(new Error("offline"));
  expect(await reason("plataforma", {}, documents, gone)).toContain("Conéctese");
  expect(await reason("parcelas", {}, documents, gone)).toContain("catálogo");
  expect(await reason("parcelas", {}, { ...documents, registers: [] })).toContain("padrón abierto");
  expect(await reason("ensayo", {}, { ...documents, trials: [] })).toContain("ensayo abierto");
  const register = { ...documents.registers[0]!, fields: {} };
  expect(await reason("parcelas", {}, { ...documents, registers: [register] })).toContain(
    "codigo_socio",
  );
  expect(await reason("nada")).toContain("no conoce");
});

test("what is on the screen chooses the slide, and no search or plot goes with it", () => {
  const from = (view: Record<string, string>) =>
    varietiesSlides.fromView({ get: (key) => view[key] ?? null });
  expect(from({ v: "ensayo", vtr: "roya_pct", vpb: "Quispe", parcela: "7" })).toEqual({
    offer: "ensayo",
    view: { vtr: "roya_pct" },
  });
  expect(from({ vpc: "Huarangos", vpb: "Quispe" })).toEqual({
    offer: "parcelas",
    view: { vpc: "Huarangos" },
  });
});
