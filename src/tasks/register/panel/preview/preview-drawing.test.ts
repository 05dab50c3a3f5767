import { expect, test } from "vitest";
import { readDataset } from "../../../../intake/intake.ts";
import { planOf } from "./plan.ts";
import { drawPreview, fullExtent, placeFile, wholeExtent } from "./preview-drawing.ts";
import { outcomeByRow, refusedPlaces } from "./record-outcomes.ts";

const HEAD = "codigo,este,norte,zona,datum\n";
/** Rows of a register within some kilometres. */
const near = (count: number): string[] =>
  Array.from({ length: count }, (_, i) => `A${i},${724_000 + 300 * i},${9_431_000 + 200 * i}`);

const fileOf = async (...places: readonly string[]) => {
  const text = HEAD + places.map((place) => `${place},17S,WGS84\n`).join("");
  const report = await readDataset({ name: "a.csv", bytes: new TextEncoder().encode(text) }, {});
  return placeFile(report.dataset, null, refusedPlaces(report), outcomeByRow(report.issues));
};

test("some places far off do not shrink the rest: the drawing fits what lies together, and names the others' rows", async () => {
  for (const [count, far] of [
    [3, ["X,700000,9200000"]],
    [12, ["X,700000,9200000"]],
    [12, ["X,700000,9200000", "Y,640000,9180000"]],
    [40, ["X,700000,9200000", "Y,640000,9180000", "Z,690000,9190000"]],
  ] as const) {
    const file = await fileOf(...near(count), ...far);
    const extent = wholeExtent(file)!;
    expect(extent[3] - extent[1], `${count} and ${far.length}`).toBeLessThan(20_000);
    const { outside, outsideRows } = drawPreview(file, planOf(extent, 320, 12));
    expect(outside).toBe(far.length);
    expect(outsideRows).toEqual(far.map((_, i) => count + 2 + i));
    const all = drawPreview(file, planOf(fullExtent(file)!, 320, 12));
    expect(all.outside).toBe(0);
  }
});

test("a register of two valleys is shown whole, and so are two records however far apart", async () => {
  const valley = near(8).map((place) =>
    place.replace(/,9(\d+)$/, (_, n) => `,${Number(`9${n}`) - 60_000}`),
  );
  for (const file of [
    await fileOf(...near(8), ...valley),
    await fileOf("A,724000,9431000", "B,700000,9200000"),
  ]) {
    const { outside } = drawPreview(file, planOf(wholeExtent(file)!, 320, 12));
    expect(outside).toBe(0);
  }
});
