import { expect, test } from "vitest";
import type { Capital } from "../../../domain/capital.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { flattenGeoJson } from "../../../geo/flat/flatten-geojson.ts";
import { publishRegister } from "./publish-register.ts";

const CAPITALS: readonly Capital[] = [
  { name: "Chirinos", lon: -78.9, lat: -5.3 },
  { name: "Namballe", lon: -79.08, lat: -5 },
];

interface Plot {
  readonly producer: string;
  readonly at: readonly [number, number];
  readonly point?: boolean;
  readonly district?: string;
}

const publish = (plots: readonly Plot[]) => {
  const out = new FlatGeometryBuilder();
  for (const { at, point } of plots) {
    const [x, y] = at;
    const ring = [
      [x, y],
      [x + 0.001, y],
      [x + 0.001, y + 0.001],
      [x, y],
    ];
    const shape = { type: "Polygon", coordinates: [ring] };
    flattenGeoJson(point ? { type: "Point", coordinates: [x, y] } : shape, out);
  }
  const register = {
    id: "r",
    kind: "plots",
    crs: WGS84,
    geometry: out.build(),
    ids: plots.map((_, i) => `${i}`),
    properties: plots.map(({ producer, district = "" }) => ({ producer, district })),
    fields: { dni: "producer", distrito: "district" },
  } as unknown as Dataset<"plots">;
  return publishRegister(register, CAPITALS);
};

const known = (n: number, more: Partial<Plot> = {}): readonly Plot[] =>
  Array.from({ length: n }, (_, i) => ({ producer: `1000000${i}`, at: [-78.9, -5.3], ...more }));
const nobody = (n: number, more: Partial<Plot> = {}): readonly Plot[] =>
  known(n, more).map((plot) => ({ ...plot, producer: "S/N" }));

test("known producers and plots without one are told apart, and what has no hectares is counted", () => {
  const found = publish([...known(8), ...nobody(2), ...known(6, { point: true })]);
  expect(found).toMatchObject({ kind: "groups", plots: 16, producers: 8, plotsOfNobody: 2 });
  if (found.kind !== "groups") return;
  expect(found.measured).toBe(10);
  expect(found.districts).toMatchObject([{ producers: 9, withNobody: true, measured: 10 }]);
  expect(found.hectares).toBeCloseTo(found.districts[0]!.hectares, 9);
});

test("four known producers are few, however many plots have none", () => {
  expect(publish([...known(4), ...nobody(20)])).toEqual({ kind: "refused", why: "few" });
});

test("without a known district plots stand by the nearest capital, and by none from afar", () => {
  const far = known(6, { at: [-77, -7] }).map((plot, i) => ({ ...plot, producer: `2000000${i}` }));
  const found = publish([...known(7), ...far]);
  expect(found).toMatchObject({ districtsFrom: "capital" });
  expect(found.kind === "groups" && found.districts).toMatchObject([
    { names: ["Chirinos"], withUnknown: false, plots: 7 },
    { names: [], withUnknown: true, plots: 6 },
  ]);
});

test("a known district in the register is what counts, wherever its plots lie", () => {
  const found = publish(known(7, { district: "NAMBALLE" }));
  expect(found).toMatchObject({ districtsFrom: "column", districts: [{ names: ["Namballe"] }] });
});
