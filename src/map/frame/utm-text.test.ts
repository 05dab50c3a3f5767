import { expect, test } from "vitest";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { utmPlane } from "./utm-plane.ts";
import { utmText } from "./utm-text.ts";

test("coordinates are whole metres with zone and datum", () => {
  expect(utmText(692498.4, 9422961.8, UTM_17S)).toBe("E 692498 N 9422962, 17S WGS84");
});

test("the plane of a zone goes to metres and back", () => {
  // Jaén, as the district table has it: 742642.15, 9368513.69.
  const plane = utmPlane(UTM_17S);
  const [e, n] = plane.toPlane(-78.809167, -5.708889);
  expect(utmText(e, n, UTM_17S)).toBe("E 742642 N 9368514, 17S WGS84");
  const [lon, lat] = plane.toDegrees(e, n);
  expect(lon).toBeCloseTo(-78.809167, 9);
  expect(lat).toBeCloseTo(-5.708889, 9);
});
