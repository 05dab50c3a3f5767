import { beforeAll, expect, test } from "vitest";
import { needlesIn, recordNeedles } from "../../../../tests/fixtures/record-needles.ts";
import { shippedBlob, shippedDocuments } from "../../../../tests/fixtures/shipped-documents.ts";
import { shippedReadings, shippedTrial } from "../../../../tests/fixtures/shipped-sheets.ts";
import { overlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { Documents } from "../../../domain/documents.ts";
import { UTM_17S, WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { toGeoJson } from "../../../geo/flat/to-geojson.ts";
import { unpackBounded } from "../../../store/project/unpack-bounded.ts";
import { writeArchive } from "../../../store/project/write-archive.ts";
import { borerAnalyses } from "../../../tasks/borer/analysis/borer-analyses.ts";
import { borerSlides } from "../../../tasks/borer/slides/borer-slides.ts";
import type { BoundSlides, SlideContent, SlideSource } from "../../../tasks/slide-source.ts";
import { varietiesAnalyses } from "../../../tasks/varieties/analysis/varieties-analyses.ts";
import { varietiesSlides } from "../../../tasks/varieties/slides/varieties-slides.ts";
import { createAnalysisClient } from "../../../worker/analysis-client.ts";
import type { AnalysisRegistry } from "../../../worker/registry.ts";
import { gatherSlides } from "./gather-slides.ts";
import { holdTogether } from "./hold-together.ts";
import type { PublishableSlide } from "./publishable.ts";
import { publishableParts } from "./publishable-parts.ts";

const bind = <G extends AnalysisRegistry>(source: SlideSource<G>, registry: G): BoundSlides => {
  const analyses = createAnalysisClient(
    () => registry,
    null,
    () => undefined,
  );
  return {
    title: { "es-PE": "", en: "" },
    offers: source.offers,
    fromView: (view) => source.fromView(view),
    make: (offer, context) => source.make(offer, { ...context, analyses, embedded: shippedBlob }),
  };
};

let documents: Documents;
let sources: ReadonlyMap<string, BoundSlides>;
beforeAll(async () => {
  const [opened, readings, trial] = await Promise.all([
    shippedDocuments(),
    shippedReadings(),
    shippedTrial(),
  ]);
  documents = {
    ...opened,
    ...{
      readings: [readings],
      activeReadings: readings.id,
      trials: [trial],
      activeTrial: trial.id,
    },
  };
  const { overlapSlides } = await import("../../../tasks/overlap/slides/overlap-slides.ts");
  sources = new Map([
    ["superposicion", bind(overlapSlides, overlapAnalyses)],
    ["broca", bind(borerSlides, borerAnalyses)],
    ["variedades", bind(varietiesSlides, varietiesAnalyses)],
  ]);
});

const none = { "es-PE": "", en: "" };
const bare: SlideContent = {
  ...{ name: none, message: none, text: null, values: {}, figure: null, map: null },
  ...{ withheld: null, sources: [], sample: false, released: [] },
};

const group = (from: number, to: number) => {
  const members = Array.from({ length: to - from }, (_, i) => from + i);
  return { population: "padron", members, producers: members };
};

test("the whole sample as aggregates: no code, producer or place in any byte", async () => {
  const steps: number[] = [];
  const publishable = await gatherSlides({
    sources,
    documents,
    view: { get: () => null },
    signal: new AbortController().signal,
    onProgress: (done) => steps.push(done),
  });
  expect(publishable.slides.length).toBeGreaterThan(6);
  expect(steps.at(-1)).toBe(10);
  const needles = recordNeedles(
    documents.registers[0]!,
    documents.readings[0]!,
    documents.trials[0]!,
  );
  for (const locale of ["es-PE", "en"] as const) {
    const archive = writeArchive(publishableParts(publishable, new Date(0), locale));
    const unpacked = unpackBounded(archive);
    if (unpacked === null || "tooLarge" in unpacked) throw new Error("not unpacked");
    expect([...unpacked.parts.keys()]).toEqual(
      expect.arrayContaining([
        "LEEME.txt",
        "README.txt",
        "broca-situacion/figura.csv",
        "broca-situacion/1-grupos.geojson",
        "broca-puntos-calientes/1-celdas.geojson",
        "variedades-plataforma/figura.csv",
      ]),
    );
    for (const [path, bytes] of unpacked.parts) {
      const text = new TextDecoder().decode(bytes);
      expect([path, needlesIn(text, needles)]).toEqual([path, []]);
      if (path.endsWith(".geojson")) expect(JSON.parse(text).features.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  }
}, 120_000);

/** Plots and producers of each square kilometre, "east north", counted from the register's own corners and codes. */
const plotsByCell = () => {
  const { geometry, properties, fields } = documents.registers[0]!;
  const cells = new Map<string, string[]>();
  for (const [i, record] of properties.entries()) {
    const shape = toGeoJson(geometry, i) as { coordinates: unknown[] };
    const numbers = shape.coordinates.flat(9) as number[];
    const middle = (axis: number): number => {
      const all = numbers.filter((_, k) => k % 2 === axis);
      return (Math.min(...all) + Math.max(...all)) / 2;
    };
    const key = [middle(0), middle(1)].map((metres) => 1000 * Math.floor(metres / 1000)).join(" ");
    cells.set(key, [...(cells.get(key) ?? []), record[fields.codigo_socio!]!]);
  }
  return cells;
};

test("each published cell is of five producers or more, by a count that shares nothing with it", async () => {
  const made = await sources.get("superposicion")!.make("superposicion", {
    ...{ documents, view: { get: () => null }, exact: false },
    signal: new AbortController().signal,
  });
  if (made.content === null) throw new Error("no slide");
  const slide = { task: "superposicion", offer: "superposicion", content: made.content };
  const parts = publishableParts({ slides: [slide], leftOut: [] }, new Date(0), "es-PE");
  const file = parts.find(({ path }) => path.endsWith("celdas.geojson"))!;
  const { features } = JSON.parse(new TextDecoder().decode(file.bytes)) as {
    features: { properties: { valor: number }; geometry: { coordinates: number[][][] } }[];
  };
  const counted = plotsByCell();
  for (const { properties, geometry } of features) {
    const [lon, lat] = geometry.coordinates[0]![0]!;
    const key = projectPoint(lon!, lat!, WGS84, UTM_17S)
      .map((metres) => 1000 * Math.round(metres / 1000))
      .join(" ");
    expect([key, counted.get(key)?.length]).toEqual([key, properties.valor]);
    expect(new Set(counted.get(key)).size).toBeGreaterThanOrEqual(5);
  }
  const enough = [...counted.values()].filter((codes) => new Set(codes).size >= 5);
  expect(features).toHaveLength(enough.length);
});

test("figures for a spreadsheet: BOM, semicolons, what was counted and the interval, and where from", async () => {
  const made = await sources.get("broca")!.make("situacion", {
    ...{ documents, view: { get: () => null }, exact: false },
    signal: new AbortController().signal,
  });
  if (made.content === null) throw new Error("no slide");
  const slide = { task: "broca", offer: "situacion", content: made.content };
  const parts = publishableParts({ slides: [slide], leftOut: [] }, new Date(0), "es-PE");
  const csv = parts.find(({ path }) => path.endsWith(".csv"))!;
  const [head, first, ...rest] = new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(csv.bytes)
    .split("\r\n");
  expect(head).toBe("\uFEFFgrupo;porcentaje;desde;hasta;contado;umbral");
  expect(first).toMatch(/^La Coipa;\d\.\d\d;\d\.\d\d;\d\.\d\d;[\d,]+ de [\d,]+ frutos;5$/);
  expect(rest.join("\n")).toContain("Datos de ejemplo");
  expect(rest.join("\n")).toContain("Ningún grupo tiene menos de 5 productores.");
});

test("two slides that together tell of few: the later one stays at home, and it is said", () => {
  const slide = (name: string, released: SlideContent["released"]): PublishableSlide => ({
    task: "t",
    offer: name,
    content: { ...bare, name: { "es-PE": name, en: name }, released },
  });
  const { slides, leftOut } = holdTogether([
    slide("todos", [group(0, 30)]),
    slide("casi todos", [group(0, 27)]),
    slide("otros", [group(0, 10)]),
  ]);
  expect(slides.map(({ offer }) => offer)).toEqual(["todos", "otros"]);
  expect(leftOut.map(({ title }) => title.en)).toEqual(["casi todos"]);
  expect(leftOut[0]!.reason["es-PE"]).toContain("menos de 5 productores");
});

test("a slide with exact plots never leaves, consent or no consent", () => {
  const content: SlideContent = {
    ...bare,
    map: {
      bounds: [0, 0, 1, 1],
      camera: null,
      layers: [
        {
          kind: "plots",
          plots: [
            {
              parts: [
                [
                  [
                    [0, 0],
                    [1, 1],
                    [1, 0],
                  ],
                ],
              ],
              verdict: 0,
            },
          ],
        },
      ],
    },
  };
  const { slides, leftOut } = holdTogether([{ task: "t", offer: "o", content }]);
  expect(slides).toEqual([]);
  expect(leftOut).toHaveLength(1);
});
