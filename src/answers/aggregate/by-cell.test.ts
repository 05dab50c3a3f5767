import { expect, test } from "vitest";
import { UTM_17S, WGS84 } from "../../geo/crs/crs.ts";
import { projectPoint } from "../../geo/crs/project-point.ts";
import { byCell } from "./by-cell.ts";

const places = (...list: readonly (readonly [number, number, number])[]): Float64Array =>
  Float64Array.from(
    list.flatMap(([east, north, times]) =>
      Array.from({ length: times }, () => [east, north]).flat(),
    ),
  );

const ask = (centres: Float64Array, producers?: readonly number[]) => {
  const records = Array.from({ length: centres.length / 2 }, (_, i) => i);
  return byCell({ centres, plane: UTM_17S, records, producers: producers ?? records });
};

test("a place on a grid line belongs to the cell north and east of it", () => {
  const { cells } = ask(places([700_000, 9_420_000, 3], [700_999.9, 9_420_999.9, 3]));
  expect(cells.map(({ east, north, members }) => [east, north, members.length])).toEqual([
    [700_000, 9_420_000, 6],
  ]);
});

test("a ring is the square of the plane in degrees, closed", () => {
  const [{ ring } = { ring: [] }] = ask(places([700_500, 9_420_500, 5])).cells;
  const corners = ring.map(([lon, lat]) =>
    projectPoint(lon, lat, WGS84, UTM_17S).map((metres) => Math.round(metres)),
  );
  expect(corners).toEqual([
    [700_000, 9_420_000],
    [701_000, 9_420_000],
    [701_000, 9_421_000],
    [700_000, 9_421_000],
    [700_000, 9_420_000],
  ]);
});

test("few cells are hidden, and one more where the hidden could be computed", () => {
  const alone = ask(
    places([700_500, 9_420_500, 9], [702_500, 9_420_500, 6], [704_500, 9_420_500, 2]),
  );
  expect(alone).toMatchObject({ hiddenCells: 2, hiddenRecords: 8, hiddenForOthers: true });
  expect(alone.cells).toHaveLength(1);
  const three = ask(
    places([700_500, 9_420_500, 9], [702_500, 9_420_500, 3], [704_500, 9_420_500, 2]),
  );
  expect(three).toMatchObject({ hiddenCells: 2, hiddenRecords: 5, hiddenForOthers: false });
});

test("records without a place are hidden with the rest", () => {
  const answer = ask(places([700_500, 9_420_500, 9], [NaN, NaN, 2], [702_500, 9_420_500, 6]));
  expect(answer).toMatchObject({ placeless: 2, hiddenCells: 1, hiddenRecords: 6 });
});

test("nine plots of four producers are no cell", () => {
  const answer = ask(places([700_500, 9_420_500, 9]), [1, 1, 1, 2, 2, 3, 3, 4, 4]);
  expect(answer.cells).toEqual([]);
});
