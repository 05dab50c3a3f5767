import { expect, test } from "vitest";
import type { PolygonFigures } from "../analysis/annex-figures.ts";
import { sealedFigures } from "./sealed-figures.ts";

test("pieces are sealed in the order of their letters, not by size", () => {
  const area = (wholeM2: number) => ({ wholeM2, m2: wholeM2 });
  const figures = {
    kind: "polygon",
    record: {
      verdict: "crosses",
      distance_to_limit_m: 0,
      max_depth_m: 0,
      area_ellipsoidal_m2: 0,
      overlap_ellipsoidal_m2: 0,
      overlap_least_m2: 0,
      overlap_most_m2: 0,
    },
    plot: { printed: { area: area(9000), perimeterM: 400 } },
    pieces: {
      printed: {
        area: area(6000),
        pieces: [
          { letter: "A", area: area(1000) },
          { letter: "B", area: area(3000) },
          { letter: "C", area: area(2000) },
        ],
      },
    },
    limitCorners: [],
    wholeInside: false,
  } as unknown as PolygonFigures;
  expect(sealedFigures(figures)).toMatchObject({
    overlap_ha: "0.6000",
    pieces_ha: ["0.1000", "0.3000", "0.2000"],
  });
});
