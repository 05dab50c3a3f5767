import { expect, test } from "vitest";
import { organicNeighbour } from "./organic-neighbour.ts";
import { plotTwice, sameProducer } from "./plot-twice.ts";
import { plotsOverlap } from "./plots-overlap.ts";

const other = { row: 7, code: "LIN-7" };

test("one producer, two producers, and no word of it", () => {
  expect(sameProducer("S-1 ", "s-1")).toBe(true);
  expect(sameProducer("S-1", "S-2")).toBe(false);
  expect(sameProducer("", "S-2")).toBeNull();
});

test("a sliver is a note, land is a doubt, and each names the other plot", () => {
  expect(plotsOverlap(other, 3, 0.001, true).severity).toBe("note");
  expect(plotsOverlap(other, 3000, 0.3, false)).toMatchObject({
    severity: "warning",
    params: { ...other, areaM2: 3000, share: 0.3 },
  });
  expect(plotTwice(other, 0.93, "psad56", null).params).toMatchObject({ ...other, how: "psad56" });
  expect(organicNeighbour(other, 12.5).params).toEqual({ ...other, metres: 12.5 });
});
