import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type GpsTags, placeOfGps } from "./place-of-gps.ts";

const lima = {
  GPSLatitude: [5, 13, 10.25],
  GPSLatitudeRef: "S",
  GPSLongitude: [79, 15, 47.5],
  GPSLongitudeRef: "W",
} as const;
const placeOf = (tags: GpsTags) => placeOfGps(tags).place;
const because = (tags: GpsTags) => {
  const read = placeOfGps(tags);
  return read.place === null ? read.because : null;
};

describe("a photo's place", () => {
  test("the letters say the hemisphere", () => {
    expect(placeOf(lima)?.lat).toBeCloseTo(-5.219514, 6);
    expect(placeOf(lima)?.lon).toBeCloseTo(-79.263194, 6);
    expect(placeOf({ ...lima, GPSLatitudeRef: "N", GPSLongitudeRef: "E" })?.lat).toBeGreaterThan(0);
  });

  test("a minus counts where there is no letter, and beside the letter that means it", () => {
    const bare = { ...lima, GPSLatitude: -5.25, GPSLongitude: [-79, 30, 0] };
    const { GPSLatitudeRef: _, GPSLongitudeRef: __, ...noLetters } = bare;
    for (const tags of [bare, noLetters]) expect(placeOf(tags)).toEqual({ lat: -5.25, lon: -79.5 });
    expect(placeOf({ ...bare, GPSLatitude: [-0, 30, 0] })?.lat).toBe(-0.5);
    expect(because({ ...bare, GPSLatitudeRef: "N" })).toBe("nonsense");
  });

  test("without a letter and without a minus nobody can tell: north or south?", () => {
    expect(because({ ...lima, GPSLatitudeRef: undefined })).toBe("nonsense");
    expect(because({ ...lima, GPSLongitudeRef: "\0" })).toBe("nonsense");
  });

  test("a receiver without a fix, figures no globe has, and no figures at all", () => {
    expect(because({})).toBe("none");
    expect(because({ ...lima, GPSLatitude: [0, 0, 0], GPSLongitude: [0, 0, 0] })).toBe("zero");
    expect(because({ ...lima, GPSLatitude: [95, 0, 0] })).toBe("nonsense");
    expect(because({ ...lima, GPSLatitude: [5, 75, 0] })).toBe("nonsense");
    expect(because({ ...lima, GPSLatitude: [Number.NaN, 1, 1] })).toBe("nonsense");
    expect(because({ ...lima, GPSLongitude: "79 W" })).toBe("nonsense");
    expect(because({ ...lima, GPSLongitude: undefined })).toBe("nonsense");
  });

  test("whatever stands in the tags, there is an answer, and a place is on the globe", () => {
    const value = fc.oneof(fc.anything(), fc.array(fc.double(), { maxLength: 4 }), fc.double());
    const ref = fc.oneof(fc.constantFrom("N", "S", "E", "W", "s\0", ""), fc.anything());
    fc.assert(
      fc.property(value, ref, value, ref, (lat, latRef, lon, lonRef) => {
        const place = placeOf({
          GPSLatitude: lat,
          GPSLatitudeRef: latRef,
          GPSLongitude: lon,
          GPSLongitudeRef: lonRef,
        });
        if (place === null) return;
        expect(Math.abs(place.lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(place.lon)).toBeLessThanOrEqual(180);
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});
