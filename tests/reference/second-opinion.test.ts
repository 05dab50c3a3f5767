import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../src/geo/crs/crs.ts";
import { projectGeometry } from "../../src/geo/crs/project-geometry.ts";
import { selectFeatures } from "../../src/geo/flat/select-features.ts";
import { turfOverlapM2 } from "../../src/geo/second-opinion/turf-overlap.ts";
import { geometryOfFeatures } from "./geometry-of-features.ts";
import { readReference, referenceAbsent } from "./reference.ts";

/** Every so many plots: Turf needs some 30 ms for one. */
const EVERY = 9;

test.skipIf(referenceAbsent)("Turf's overlap as PostGIS's, on a sample of the plots", () => {
  const plots = projectGeometry(
    geometryOfFeatures(readReference("overlap/plots-lonlat.geojson")),
    WGS84,
    UTM_17S,
  );
  const sanctuary = projectGeometry(
    selectFeatures(geometryOfFeatures(readReference("area/polygons-lonlat.geojson")), [0]),
    WGS84,
    UTM_17S,
  );
  const expected = JSON.parse(readReference("overlap/expected.json")) as { overlap_m2: number }[];
  let given = 0;
  let positive = 0;
  for (let i = 0; i < expected.length; i += EVERY) {
    const overlap = turfOverlapM2(selectFeatures(plots, [i]), sanctuary);
    if (overlap === null) continue;
    given += 1;
    if (overlap > 0) positive += 1;
    expect(Math.abs(overlap - expected[i]!.overlap_m2)).toBeLessThan(0.01);
  }
  expect(given).toBeGreaterThan(35);
  expect(positive).toBeGreaterThan(5);
});
