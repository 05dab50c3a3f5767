import {
  type LayerSpecification,
  type SourceSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { composeSheet } from "../../map/engine/compose-sheet.ts";
import { THEMES, type Theme } from "../../ui/theme/tokens.ts";
import { mapLayerOf } from "../map-layer-of.ts";
import { borerCellsLayer } from "./cells/borer-cells-layer.tsx";
import type { BorerCellsSource } from "./cells/borer-cells-source.ts";
import { borerPointsLayer } from "./points/borer-points-layer.tsx";
import type { BorerPointsSource } from "./points/borer-points-source.ts";
import { borerRoundLayer } from "./round/borer-round-layer.tsx";
import { type BorerRoundSource, roundFeature } from "./round/borer-round-source.ts";
import { borerTrapsLayer } from "./traps/borer-traps-layer.tsx";

const EDGES = [[5], [2, 5], [2, 5, 10], [1, 2, 5, 10, 20], [1, 2, 3, 5, 10, 20]] as const;

/** One point of every class, one with nothing counted, one without a place. */
const points = (edges: readonly number[]): BorerPointsSource => {
  const count = edges.length + 4;
  const each = (of: (i: number) => number) => Float64Array.from({ length: count }, (_, i) => of(i));
  return {
    plane: UTM_17S,
    table: {
      point: Int32Array.from({ length: count }, (_, i) => 10 * i),
      x: each((i) => (i === count - 1 ? Number.NaN : 720_000 + 500 * i)),
      y: each(() => 9_410_000),
      exposure: each((i) => (i === count - 2 ? 0 : 60 * (i + 1))),
      events: each((i) => i),
    },
    classes: Int8Array.from({ length: count }, (_, i) => Math.min(i, edges.length + 1)),
    edges,
    scale: 1,
    cell: 2000,
  };
};

const cells = (unit: "cell" | "point"): BorerCellsSource => {
  const shown = [3, 2, 1, 0, -1, -2, -3, -128, 3, 0];
  return {
    unit,
    cellSize: unit === "cell" ? 1000 : null,
    plane: UTM_17S,
    ids: shown.map((_, i) => `C-${i}`),
    centreX: Float64Array.from(shown, (_, i) => (i === 9 ? Number.NaN : 720_000 + 1000 * i)),
    centreY: Float64Array.from(shown, () => 9_410_000),
    classShown: Int8Array.from(shown),
    heldBack: Uint8Array.from(shown, (_, i) => (i === 8 ? 3 : 0)),
    neighbours: Int32Array.from(shown, (_, i) => (i === 3 ? 0 : 2)),
  };
};

const round: BorerRoundSource = {
  plane: UTM_17S,
  stops: [
    { number: 1, task: "treat", name: "Alto", x: 720_000, y: 9_410_000 },
    { number: 2, task: "count", name: "Bajo", x: Number.NaN, y: Number.NaN },
  ],
  gaps: [{ code: "P-7", x: 725_000, y: 9_410_000, distance: Number.POSITIVE_INFINITY }],
};

const layersIn = (theme: Theme) => {
  const settings = { visible: true, opacity: 0.5, order: 0 };
  return [
    ...EDGES.flatMap((edges) =>
      [borerPointsLayer(edges.length), borerTrapsLayer(edges.length)].map((layer) => {
        const id = `${layer.kind}-${edges.length}`;
        return mapLayerOf(id, layer.data(points(edges), "en"), layer.style(theme, "en"), settings);
      }),
    ),
    ...(["cell", "point"] as const).map((unit) => {
      const data = borerCellsLayer.data(cells(unit), "en");
      return mapLayerOf(`cells-${unit}`, data, borerCellsLayer.style(theme, "en"), settings);
    }),
    mapLayerOf(
      "round",
      borerRoundLayer.data(round, "en"),
      borerRoundLayer.style(theme, "en"),
      settings,
    ),
  ];
};

test.each(THEMES)("layers are valid styles in the %s theme", (theme) => {
  const sheet = composeSheet([], layersIn(theme));
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, data] of sheet.collections) sources[id] = { type: "geojson", data };
  const layers = sheet.layers as LayerSpecification[];
  const faults = validateStyleMin({ version: 8, sources, layers });
  expect(faults.map((fault) => fault.message)).toEqual([]);
});

test.each(THEMES)("every image a feature asks for is brought along in the %s theme", (theme) => {
  for (const edges of EDGES) {
    const classes = edges.length + 2;
    const layer = borerPointsLayer(edges.length);
    const { images } = layer.style(theme, "en");
    const data = layer.data(points(edges), "en");
    expect(data.points?.features.length).toBe(edges.length + 3);
    for (const { properties } of data.points?.features ?? []) {
      expect(images).toHaveProperty([
        `borer-${classes}/${properties?.class}/${properties?.image}@${theme}`,
      ]);
    }
    const traps = borerTrapsLayer(edges.length);
    const trapImages = traps.style(theme, "en").images;
    for (const { properties } of traps.data(points(edges), "en").traps?.features ?? []) {
      expect(trapImages).toHaveProperty([`borer-trap-${classes}/${properties?.class}@${theme}`]);
    }
  }
  const { images, parts } = borerCellsLayer.style(theme, "en");
  const named = JSON.stringify(parts).match(/borer-[a-z0-9-]+@[a-z]+/g) ?? [];
  expect(named.length).toBeGreaterThan(14);
  for (const name of named) expect(images).toHaveProperty([name]);
});

test("a layer is one object for one number of classes", () => {
  expect(borerPointsLayer(3)).toBe(borerPointsLayer(3));
  expect(borerPointsLayer(3)).not.toBe(borerPointsLayer(2));
});

test("ids are places in the sheet's list of points; larger symbols lie below", () => {
  const { features } = borerPointsLayer(3).data(points([2, 5, 10]), "en").points!;
  expect(features.map(({ id }) => id)).toEqual([0, 10, 20, 30, 40, 50]);
  const sorts = features.slice(0, 5).map(({ properties }) => properties?.sort as number);
  expect(sorts).toEqual(sorts.toSorted((a, b) => b - a));
  expect(features[5]?.properties?.class).toBe(-1);
});

test("the legend counts every point once", () => {
  const legend = borerPointsLayer(3).legend(points([2, 5, 10]), "es-PE");
  expect(legend.map(({ text, count }) => [text, count]).slice(0, 6)).toEqual([
    ["0%", 1],
    ["menos de 2%", 1],
    ["2 a 5%", 1],
    ["5 a 10%", 1],
    ["más de 10%", 2],
    ["sin frutos contados", 1],
  ]);
});

test("held back comes before any class; what has no place is not counted", () => {
  const legend = borerCellsLayer.legend(cells("cell"), "es-PE");
  const counts = Object.fromEntries(legend.map(({ key, count }) => [key, count]));
  expect(counts).toEqual({
    "hot-3": 1,
    "hot-2": 1,
    "hot-1": 1,
    "cold-3": 1,
    "cold-2": 1,
    "cold-1": 1,
    "not-significant": 1,
    "too-little": 2,
    island: 1,
  });
});

test("neighbouring hexagons share their corners to the last bit", () => {
  const { features } = borerCellsLayer.data(cells("cell"), "en").cells!;
  const ring = (i: number) => {
    const geometry = features[i]?.geometry;
    return geometry?.type === "Polygon" ? (geometry.coordinates[0] ?? []) : [];
  };
  const shared = ring(0).filter((corner) =>
    ring(1).some((other) => other[0] === corner[0] && other[1] === corner[1]),
  );
  expect(shared.length).toBeGreaterThanOrEqual(2);
});

test("a rate is said with n and interval, and in words where there is none", () => {
  const subject = { id: "P-1", exposure: 60, events: 3, interval: [1.71, 13.7] as const };
  expect(borerPointsLayer(3).describe(subject, "es-PE").lines[0]).toBe(
    "5.0% (de 1.7 a 13.7): 3 brocados de 60 frutos",
  );
  const none = { ...subject, exposure: 0, events: 0, interval: null };
  expect(borerPointsLayer(3).describe(none, "es-PE").lines[0]).toMatch(/no hay tasa/);
  expect(borerTrapsLayer(2).describe({ ...subject, interval: null }, "es-PE").lines[0]).toBe(
    "0.05 insectos por trampa y día (sin intervalo): 3 capturas en 60 días de trampa",
  );
});

test("a unit held back says why and is called nothing else", () => {
  const { lines } = borerCellsLayer.describe(
    {
      id: "C-1",
      classShown: 3,
      heldBack: "few-counted",
      island: true,
      points: 1,
      exposure: 60,
      events: 11,
      interval: [10.6, 29.9],
      traps: false,
      z: Number.NaN,
      q: Number.NaN,
    },
    "es-PE",
  );
  expect(lines.join("\n")).not.toMatch(/NaN|[Aa]lta/);
  expect(lines[0]).toBe("Sin datos suficientes: muy pocos frutos para decirlo");
  expect(lines.at(-1)).toMatch(/^Isla/);
});

test.each(THEMES)("stops that stack are one mark of their own in the %s theme", (theme) => {
  const close = [0, 1, 2].map((i) => ({
    number: i + 1,
    task: "count" as const,
    name: `S${i}`,
    x: 720_000 + 300 * i,
    y: 9_410_000,
  }));
  const data = borerRoundLayer.data({ ...round, stops: close }, "en");
  const [far] = data.stops8?.features ?? [];
  expect(data.stops8?.features.length).toBe(1);
  expect(far?.properties?.number).toBe("1-3");
  expect(roundFeature({ ...round, stops: close }, far?.id as number)).toBeNull();
  const { images } = borerRoundLayer.style(theme, "en");
  expect(images).toHaveProperty([`borer-plate-count-${far?.properties?.plate}@${theme}`]);
  expect(data.stops?.features.length).toBe(3);
});

test("features of the round lead back to what they stand for", () => {
  const data = borerRoundLayer.data(round, "en");
  expect(data.stops?.features.map(({ id }) => id)).toEqual([0]);
  expect(data.gaps?.features.map(({ id }) => id)).toEqual([2]);
  expect(roundFeature(round, 0)).toEqual({ kind: "stop", stop: round.stops[0] });
  expect(roundFeature(round, 2)).toEqual({ kind: "gap", gap: round.gaps[0] });
  expect(roundFeature(round, 3)).toBeNull();
  const gap = { kind: "gap" as const, gap: round.gaps[0]! };
  expect(borerRoundLayer.describe(gap, "es-PE").lines[1]).toBe(
    "No hay ninguna lectura con ubicación",
  );
});
