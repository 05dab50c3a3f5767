import { expect, test } from "vitest";
import type { Dataset } from "../../../../domain/dataset.ts";
import { UTM_17S, WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { readDataset } from "../../../../intake/intake.ts";
import { SnapBook } from "./snap-book.ts";

const wkt = (...corners: readonly string[]): string =>
  `POLYGON((${[...corners, corners[0]].join(",")}))`;
const text = [
  "codigo_parcela;wkt",
  `P-1;${wkt("718400.1234567 9441200.7", "718500 9441200", "718500 9441300")}`,
  `P-2;${wkt("718600 9441200", "718700 9441200", "718700 9441300")}`,
].join("\n");
const read = async () => {
  const file = { name: "a.csv", bytes: new TextEncoder().encode(text) };
  const { dataset } = await readDataset(file, { kind: "plots", crs: UTM_17S });
  return dataset as Dataset<"plots">;
};

test("a neighbour's corner gives its very figures, its plot and its number", async () => {
  const book = new SnapBook(await read(), [], UTM_17S);
  expect(book.find([718_401, 9_441_200], 5, UTM_17S, null, [])).toEqual({
    kind: "vertex",
    figures: [718_400.1234567, 9_441_200.7],
    name: "P-1",
    number: 1,
  });
  expect(book.find([718_699, 9_441_299], 5, UTM_17S, null, [])).toMatchObject({
    name: "P-2",
    number: 3,
  });
});

test("for a drawing in degrees the corner is projected", async () => {
  const book = new SnapBook(await read(), [], UTM_17S);
  const held = book.find([718_500, 9_441_299], 5, WGS84, null, []);
  expect(held?.figures).toEqual(projectPoint(718_500, 9_441_300, UTM_17S, WGS84));
});

test("a side where no corner is near; never the plot that is changed, but the one a line crosses", async () => {
  const book = new SnapBook(await read(), [], UTM_17S);
  const at = [718_503, 9_441_250] as const;
  expect(book.find(at, 5, UTM_17S, null, [])).toMatchObject({ kind: "edge", number: 2 });
  expect(book.find(at, 5, UTM_17S, 0, [])).toBeNull();
  const own = [[[718_503, 9_441_251, 718_510, 9_441_260, 718_520, 9_441_251]]];
  expect(book.find(at, 5, UTM_17S, 0, own)).toMatchObject({
    kind: "vertex",
    name: "",
    figures: [718_503, 9_441_251],
  });
});
