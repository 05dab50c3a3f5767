import { VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { expect, test } from "vitest";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { GEOMETRY_NONE, GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { VERDICT_CROSSES, VERDICT_NONE, VERDICT_OUTSIDE } from "../../../geo/overlap/measures.ts";
import { DEEPEST_TILE, TILE_LAYER } from "../../../map/tiled-features.ts";
import { inDegrees } from "../in-degrees.ts";
import { plotFeatures } from "../plot-features.ts";
import { LIMIT_CODES } from "../plot-verdict.ts";
import { makePlotTile, tileGround } from "./make-plot-tile.ts";
import type { PlotLook, PlotPart } from "./plot-look.ts";
import { symbolCodes } from "./symbol-codes.ts";

/** Squares of 100 m in rows 150 m apart; every seventh has no place. Metres of zone 17S. */
const N = 400;
const builder = new FlatGeometryBuilder();
for (let i = 0; i < N; i++) {
  builder.beginFeature(i % 7 === 3 ? GEOMETRY_NONE : GEOMETRY_POLYGON);
  if (i % 7 === 3) continue;
  builder.beginPart();
  builder.beginRing();
  const [x, y] = [720_000 + 150 * (i % 20), 9_400_000 + 150 * Math.floor(i / 20)];
  for (const [dx, dy] of [
    [0, 0],
    [100, 0],
    [100, 100],
    [0, 100],
  ])
    builder.vertex(x + dx!, y + dy!);
  builder.endRing();
}
const shapes = { geometry: builder.build(), crs: UTM_17S };
const ground = tileGround(shapes);
const verdicts = Uint8Array.from({ length: N }, (_, i) =>
  i % 5 === 0 ? VERDICT_CROSSES : VERDICT_OUTSIDE,
);
const look: PlotLook = { verdicts, kept: null, codes: LIMIT_CODES, firstId: 0 };

/** Tiles of a zoom over all plots. */
const tilesAt = (z: number): [number, number][] => {
  const found: [number, number][] = [];
  const at = ([lon, lat]: readonly [number, number]): [number, number] => [
    ((lon + 180) / 360) * 2 ** z,
    (0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** z,
  ];
  const [west, north] = at([-79.02, -5.39]);
  const [east, south] = at([-78.97, -5.45]);
  for (let x = Math.floor(west); x <= east; x++)
    for (let y = Math.floor(north); y <= south; y++) found.push([x, y]);
  return found;
};

const drawn = (part: PlotPart, z: number, own = look, room?: number) =>
  tilesAt(z).flatMap(([x, y]) => {
    const symbols = symbolCodes(ground.boxes, own, room);
    const bytes = makePlotTile(ground, own, symbols, part, z, x, y);
    const layer = new VectorTile(new PbfReader(bytes)).layers[TILE_LAYER];
    return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
      const feature = layer!.feature(i);
      return { id: feature.id, ...feature.properties, json: feature.toGeoJSON(x, y, z) };
    });
  });
const ids = (features: readonly { readonly id: number | undefined }[]) =>
  [...new Set(features.map(({ id }) => id))].sort((a, b) => a! - b!);

const { outlines, points } = plotFeatures(inDegrees(shapes.geometry, UTM_17S), verdicts);
const every = points.map(({ id }) => id);

test("far away every plot with a place is a symbol, near by its shape, with the properties of a feature", () => {
  const from = outlines[0]?.properties?.shapeZoom as number;
  expect(ids(drawn("points", from - 1))).toEqual(every);
  expect(drawn("outlines", from - 1)).toEqual([]);
  expect(ids(drawn("outlines", from))).toEqual(every);
  expect(drawn("points", from)).toEqual([]);
  for (const { id, json, ...properties } of drawn("outlines", from))
    expect(properties).toEqual(outlines.find((one) => one.id === id)?.properties);
});

test("a corner lies where it lies, to 5 cm in the deepest tiles", () => {
  const one = outlines.find(({ id }) => id === 27)!;
  if (one.geometry.type !== "Polygon") throw new Error("a polygon was expected");
  const corners = one.geometry.coordinates[0]!;
  const tiles = tilesAt(DEEPEST_TILE).filter(([x, y]) => x % 1 === 0 && y % 1 === 0);
  const found = tiles.flatMap(([x, y]) => {
    const symbols = symbolCodes(ground.boxes, look);
    const bytes = makePlotTile(ground, look, symbols, "outlines", DEEPEST_TILE, x, y);
    const layer = new VectorTile(new PbfReader(bytes)).layers[TILE_LAYER];
    return Array.from({ length: layer?.length ?? 0 }, (_, i) => layer!.feature(i))
      .filter(({ id }) => id === 27)
      .flatMap((feature) => feature.toGeoJSON(x, y, DEEPEST_TILE).geometry)
      .flatMap((geometry) => (geometry.type === "Polygon" ? geometry.coordinates.flat() : []));
  });
  for (const [lon, lat] of corners) {
    const nearest = Math.min(...found.map(([x, y]) => Math.hypot(x! - lon!, y! - lat!) * 111_320));
    expect(nearest).toBeLessThan(0.05);
  }
});

test("the deepest tiles have both pictures: zooms beyond are drawn from them", () => {
  expect(ids(drawn("outlines", DEEPEST_TILE))).toEqual(every);
  expect(ids(drawn("points", DEEPEST_TILE))).toEqual(every);
});

test("where not all have room as symbols the most telling have it, and none is left out", () => {
  const crossing = every.filter((id) => (id as number) % 5 === 0);
  const room = crossing.length;
  expect(ids(drawn("points", 9, look, room))).toEqual(crossing);
  const crowd = ids(drawn("crowd", 9, look, room));
  expect(crowd).toEqual(every.filter((id) => !crossing.includes(id)));
});

test("verdicts not known yet, plots not wanted, ids that go on where others end", () => {
  const kept = new Uint8Array(N).fill(1, 0, 10);
  const own: PlotLook = { verdicts: null, kept, codes: LIMIT_CODES, firstId: 1000 };
  const features = drawn("points", 9, own);
  expect(ids(features)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9].map((i) => 1000 + i));
  expect(features.every((one) => "verdict" in one && one.verdict === VERDICT_NONE)).toBe(true);
});

test("a tile with nothing in it is empty", () => {
  expect(
    makePlotTile(ground, look, symbolCodes(ground.boxes, look), "points", 9, 0, 0).length,
  ).toBe(0);
});
