import { expect, test } from "vitest";
import { pairsCheck } from "../../src/answers/register/check/check-pairs.ts";
import { registerView } from "../../src/answers/register/check/register-view.ts";
import type { Told } from "../../src/answers/register/check/told.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import type { Crs } from "../../src/geo/crs/crs.ts";
import { UTM_17S, WGS84 } from "../../src/geo/crs/crs.ts";
import { projectPoint } from "../../src/geo/crs/project-point.ts";
import { readDataset } from "../../src/intake/intake.ts";

const quiet = { signal: new AbortController().signal, progress: () => undefined };
const PSAD56_17S: Crs = { ...UTM_17S, datum: "PSAD56" };
const PSAD56_DEGREES: Crs = { ...WGS84, datum: "PSAD56" };

type Place = readonly [x: number, y: number];

const corners = (e: number, n: number): readonly Place[] => [
  [e, n],
  [e + 60, n],
  [e + 60, n + 60],
  [e, n + 60],
  [e, n],
];

/** Corners in 17S on WGS84, written in another system, as the figures of a file. */
const written = (places: readonly Place[], crs: Crs): string =>
  `POLYGON((${places
    .map(([x, y]) => {
      const [a, b] = projectPoint(x, y, UTM_17S, crs);
      const digits = crs.kind === "utm" ? 3 : 9;
      return `${a.toFixed(digits)} ${b.toFixed(digits)}`;
    })
    .join(",")}))`;

async function twins(shapes: readonly string[], crs: Crs): Promise<readonly Told["found"][]> {
  const text = ["codigo;wkt", ...shapes.map((wkt, i) => `P${i};${wkt}`)].join("\n");
  const file = { name: "p.csv", bytes: new TextEncoder().encode(text) };
  const { dataset } = await readDataset(file, { kind: "plots", crs });
  const told: Told["found"][] = [];
  const register = dataset as Dataset<"plots">;
  expect(register.crs).toEqual(crs);
  const tell = (_: number | null, found: Told["found"] | null) => {
    if (found) told.push(found);
  };
  await pairsCheck(registerView(register), new Set(), tell, quiet);
  return told;
}

const place = corners(720_000, 9_430_000);
const elsewhere = corners(723_000, 9_431_000);

test("a file in degrees is tried in the other datum as degrees too", async () => {
  const [found, ...rest] = await twins(
    [written(place, WGS84), written(elsewhere, WGS84), written(place, PSAD56_DEGREES)],
    WGS84,
  );
  expect(rest).toEqual([]);
  expect(found?.code).toBe("plot-twice");
  expect(found?.params).toMatchObject({ row: 2, how: "psad56" });
  const { iou, metres } = found!.params as { readonly iou: number; readonly metres: number };
  expect(iou).toBeGreaterThan(0.99);
  expect(metres).toBeGreaterThan(300);
  expect(metres).toBeLessThan(600);
});

test("a register opened as PSAD56 is tried as WGS84", async () => {
  const [found, ...rest] = await twins(
    [written(place, PSAD56_17S), written(elsewhere, PSAD56_17S), written(place, UTM_17S)],
    PSAD56_17S,
  );
  expect(rest).toEqual([]);
  expect(found?.params).toMatchObject({ row: 2, how: "psad56" });
  const { iou } = found!.params as { readonly iou: number };
  expect(iou).toBeGreaterThan(0.9995);
});
