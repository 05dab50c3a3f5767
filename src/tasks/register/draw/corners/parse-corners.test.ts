import fc from "fast-check";
import { expect, test } from "vitest";
import { parseCorners } from "./parse-corners.ts";

const square = [
  [718367.76, 9441267.3],
  [718463.67, 9441223.31],
  [718455.17, 9441175.37],
];
const read = (text: string) => parseCorners(text)?.corners;

test.each([
  ["tabs, as from Excel", "718367.76\t9441267.30\n718463.67\t9441223.31\n718455.17\t9441175.37"],
  [
    "decimal comma and semicolons",
    "718367,76;9441267,30\n718463,67;9441223,31\n718455,17;9441175,37",
  ],
  [
    "decimal comma and comma",
    "718367,76, 9441267,30\n718463,67, 9441223,31\n718455,17, 9441175,37",
  ],
  [
    "thousands by comma",
    "718,367.76 9,441,267.30\n718,463.67 9,441,223.31\n718,455.17 9,441,175.37",
  ],
  [
    "thousands by point",
    "718.367,76 9.441.267,30\n718.463,67 9.441.223,31\n718.455,17 9.441.175,37",
  ],
  [
    "thousands by space",
    "718 367,76; 9 441 267,30\n718 463,67; 9 441 223,31\n718 455,17; 9 441 175,37",
  ],
  [
    "a table of technical data",
    `VÉRTICE LADO DISTANCIA ÁNG. INTERNO ESTE (X) NORTE (Y)
P1 P1-P2 105.52 90°12'30" 718367.76 9441267.30
P2 P2-P3 48.69 101°02'11" 718463.67 9441223.31
P3 P3-P1 126.7 168°45'19" 718455.17 9441175.37
TOTAL 280.9 360°00'00"`,
  ],
  [
    "north first, closed",
    "9441267.3 718367.76\n9441223.31 718463.67\n9441175.37 718455.17\n9441267.3 718367.76",
  ],
  [
    "one figure a line",
    "1\n718367.76\n9441267.30\n2\n718463.67\n9441223.31\n3\n718455.17\n9441175.37",
  ],
  [
    "column after column",
    "ESTE\n718367.76\n718463.67\n718455.17\nNORTE\n9441267.30\n9441223.31\n9441175.37",
  ],
])("%s", (_, text) => {
  expect(read(text)).toEqual(square);
});

test("what was done to it is told", () => {
  const table = parseCorners(
    "9441267.3 718367.76\n9441267.3 718367.76\n9441223.31 718463.67\n9441175.37 7184551.7\n9441175.37 718455.17\n9441267.3 718367.76",
  );
  expect(table).toMatchObject({ northFirst: true, closed: true, repeated: 1, kind: "utm" });
  expect(table?.skipped).toEqual([{ line: 4, text: "9441175.37 7184551.7" }]);
});

test("whole figures with commas between and numbered corners", () => {
  expect(read("1,718367,9441267\n2,718463,9441223\n3,718455,9441175")).toEqual([
    [718367, 9441267],
    [718463, 9441223],
    [718455, 9441175],
  ]);
});

test("degrees, latitude first", () => {
  expect(parseCorners("-5.21, -79.26\n-5.22, -79.26\n-5.22, -79.25")).toMatchObject({
    kind: "degrees",
    northFirst: true,
    corners: [
      [-79.26, -5.21],
      [-79.26, -5.22],
      [-79.25, -5.22],
    ],
  });
});

test("two corners, or words, are no table", () => {
  expect(parseCorners("718367.76 9441267.30\n718463.67 9441223.31")).toBeNull();
  expect(parseCorners("sin datos")).toBeNull();
});

test("no text throws", () => {
  const piece = fc.constantFrom(
    ..."0123456789.,;:-+eE'\u00a0\t\n ",
    "718367.76",
    "9441267,30",
    "-79.2",
    "9.441.267",
    "NaN",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const read = parseCorners(pieces.join(""));
      for (const corner of read?.corners ?? []) expect(corner.every(Number.isFinite)).toBe(true);
    }),
    { seed: 3, numRuns: 200 },
  );
});

test("a text beyond all bounds is not read", () => {
  expect(parseCorners("718367.76 9441267.30\n".repeat(10_000))).toBeNull();
});

test("any figures of two decimals come back as they were written", () => {
  const figure = (min: number, max: number) =>
    fc.integer({ min: 100 * min, max: 100 * max }).map((n) => (n / 100).toFixed(2));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(figure(100_000, 899_999), figure(7_900_000, 10_000_000)), {
        minLength: 3,
        maxLength: 12,
        selector: ([e]) => e,
      }),
      fc.constantFrom("\t", ";", " ", " | ", ", "),
      fc.boolean(),
      (corners, between, comma) => {
        const text = corners
          .map((pair) => pair.map((f) => (comma ? f.replace(".", ",") : f)).join(between))
          .join("\n");
        expect(read(text)).toEqual(corners.map((pair) => pair.map(Number)));
      },
    ),
    { seed: 5, numRuns: 100 },
  );
});
