import fc from "fast-check";
import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../src/geo/crs/crs.ts";
import { projectPoint } from "../../src/geo/crs/project-point.ts";
import { cornerTable } from "../../src/tasks/fieldwork/where/corner/corners-of.ts";
import { parseCorners } from "../../src/tasks/register/draw/corners/parse-corners.ts";

const east = fc.integer({ min: 65_000_000, max: 75_000_000 }).map((cm) => cm / 100);
const north = fc.integer({ min: 940_000_000, max: 944_000_000 }).map((cm) => cm / 100);

test("corners kept in the field are read by the corner table of a drawing, to the centimetre", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(east, north), { minLength: 3, maxLength: 12, selector: String }),
      (places) => {
        const corners = places.map(([x, y], i) => {
          const [lon, lat] = projectPoint(x, y, UTM_17S, WGS84);
          return {
            ...{ name: `V${i + 1}`, lon, lat, altitudeM: null, used: 60, outliers: 0 },
            ...{ seconds: 60, at: i, spreadM: 1, driftM: 0, accuracyM: 4, declaredM: 2 },
          };
        });
        const read = parseCorners(cornerTable(corners));
        expect(read?.kind).toBe("utm");
        expect(read?.corners).toEqual(places);
      },
    ),
    { seed: 8, numRuns: 60 },
  );
});
