import { wktToGeoJSON } from "betterknown";
import { expect, test } from "vitest";
import { prepareArea } from "../../src/geo/area/prepare-area.ts";
import { UTM_17S, WGS84 } from "../../src/geo/crs/crs.ts";
import { projectGeometry } from "../../src/geo/crs/project-geometry.ts";
import { projectPoint } from "../../src/geo/crs/project-point.ts";
import { ellipsoidalAreasOfPlane } from "../../src/geo/ellipsoid/ellipsoidal-areas-of-plane.ts";
import { trueDirectionDeg } from "../../src/geo/ellipsoid/true-direction.ts";
import { type FlatGeometry, featureCount } from "../../src/geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../src/geo/flat/flat-geometry-builder.ts";
import { flattenGeoJson } from "../../src/geo/flat/flatten-geojson.ts";
import { measureOverlap, type OverlapOptions } from "../../src/geo/overlap/measure-overlap.ts";
import { overlapAreas } from "../../src/geo/overlap/overlap-areas.ts";
import { metres } from "../../src/geo/units.ts";
import { geometryOfFeatures } from "./geometry-of-features.ts";
import { geometryOfWkt } from "./geometry-of-wkt.ts";
import { differences, type Expected, expectNone } from "./overlap-expectations.ts";
import { readReference, referenceAbsent } from "./reference.ts";
import { sanctuary, sanctuaryAbsent } from "./sanctuary.ts";

const absent = referenceAbsent || sanctuaryAbsent;

const options: OverlapOptions = {
  tolerance: metres(10),
  ellipsoidal: (geometry) => ellipsoidalAreasOfPlane(geometry, UTM_17S),
  trueDirection: (fromX, fromY, toX, toY) =>
    trueDirectionDeg(
      ...projectPoint(fromX, fromY, UTM_17S, WGS84),
      ...projectPoint(toX, toY, UTM_17S, WGS84),
    ),
};

const expectedOf = (set: string) =>
  JSON.parse(readReference(`${set}/expected.json`)) as readonly Expected[];

const SETS = [
  ["overlap", "plots", "utm17s"],
  ["overlap", "plots", "lonlat"],
  ["proximity", "items", "utm17s"],
  ["proximity", "items", "lonlat"],
] as const;

function geometryOf(set: string, name: string, plane: "utm17s" | "lonlat"): FlatGeometry {
  if (plane === "utm17s") return geometryOfWkt(readReference(`${set}/${name}-utm17s.csv`));
  const lonLat = geometryOfFeatures(readReference(`${set}/${name}-lonlat.geojson`));
  return projectGeometry(lonLat, WGS84, UTM_17S);
}

test.skipIf(absent).each(SETS)("%s: every case of %s in %s", (set, name, plane) => {
  const area = prepareArea(sanctuary());
  const plots = geometryOf(set, name, plane);
  const want = expectedOf(set);
  expect(featureCount(plots)).toBe(want.length);
  expectNone(differences(measureOverlap(plots, area, options), want));
});

test.skipIf(absent)("the fast path gives the same areas", () => {
  const area = prepareArea(sanctuary());
  const plots = geometryOf("overlap", "plots", "utm17s");
  const fast = overlapAreas(plots, area);
  expectedOf("overlap").forEach((row, i) => {
    expect(Math.abs(fast[i]! - row.overlap_m2!)).toBeLessThan(1e-4);
  });
});

test.skipIf(absent)("pieces have the outlines PostGIS gives them", () => {
  const area = prepareArea(sanctuary());
  const plots = geometryOf("overlap", "plots", "utm17s");
  const measures = measureOverlap(plots, area, options);
  const ids = expectedOf("overlap").map((row) => row.id);
  const rows = JSON.parse(readReference("overlap/pieces.json")) as {
    id: string;
    pieces: { wkt: string; area_m2: number }[];
  }[];
  for (const { id, pieces } of rows) {
    const row = ids.indexOf(id);
    expect(measures.pieceStart[row + 1]! - measures.pieceStart[row]!).toBe(pieces.length);
    pieces.forEach(({ wkt, area_m2 }, k) => {
      const builder = new FlatGeometryBuilder();
      flattenGeoJson(wktToGeoJSON(wkt), builder);
      const [shared] = overlapAreas(
        builder.build(),
        prepareArea(pieceAt(measures.pieces, measures.pieceStart[row]! + k)),
      );
      const own = measures.piecesM2[measures.pieceStart[row]! + k]!;
      expect(own + area_m2 - 2 * shared!).toBeLessThan(0.01);
    });
  }
});

function pieceAt(pieces: FlatGeometry, k: number): FlatGeometry {
  return {
    ...pieces,
    partStart: pieces.partStart.slice(pieces.featureStart[k]!, pieces.featureStart[k + 1]! + 1),
    featureStart: Uint32Array.of(0, pieces.featureStart[k + 1]! - pieces.featureStart[k]!),
    type: pieces.type.slice(k, k + 1),
  };
}
