import { expect, test } from "vitest";
import type { Capital } from "../../../domain/capital.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { UTM_17S } from "../../../geo/crs/crs.ts";
import { GEOMETRY_POLYGON } from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { publishRegister } from "./publish-register.ts";

const CAPITALS: readonly Capital[] = [
  { name: "Chirinos", lon: -78.9, lat: -5.3 },
  { name: "Namballe", lon: -79.08, lat: -5 },
];

interface Plot {
  readonly district: string;
  readonly producer: string;
  readonly at: readonly [number, number];
}

const registerOf = (plots: readonly Plot[], fields: Dataset["fields"]): Dataset<"plots"> => {
  const out = new FlatGeometryBuilder();
  for (const {
    at: [x, y],
  } of plots) {
    out.beginFeature(GEOMETRY_POLYGON);
    out.beginPart();
    out.beginRing();
    for (const [dx, dy] of [
      [0, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ])
      out.vertex(x + dx!, y + dy!);
    out.endRing();
  }
  return {
    id: "r",
    kind: "plots",
    crs: UTM_17S,
    geometry: out.build(),
    ids: plots.map((_, i) => `SECRET-${i}`),
    properties: plots.map(({ district, producer }) => ({ district, producer })),
    fields,
  } as unknown as Dataset<"plots">;
};

const FIELDS = { distrito: "district", codigo_socio: "producer" };

const many = (district: string, n: number, x: number): readonly Plot[] =>
  Array.from({ length: n }, (_, i) => ({
    district,
    producer: `${district}${i}`,
    at: [x + 10 * i, 9_412_100] as const,
  }));

test("districts and cells of five producers and more are summed in hectares of the plane", () => {
  const found = publishRegister(
    registerOf([...many("Chirinos", 8, 728_100), ...many("Namballe", 6, 738_100)], FIELDS),
    CAPITALS,
  );
  expect(found).toMatchObject({
    kind: "groups",
    plots: 14,
    producers: 14,
    districts: [
      { names: ["Chirinos"], plots: 8, producers: 8, measured: 8 },
      { names: ["Namballe"], plots: 6, producers: 6, measured: 6 },
    ],
  });
  if (found.kind !== "groups") return;
  expect(found.districts[0]?.hectares).toBeCloseTo(8, 9);
  expect(found.cells?.map(({ plots }) => plots)).toEqual([8, 6]);
  expect(JSON.stringify(found)).not.toContain("SECRET");
});

test("a district of four is joined with its neighbour", () => {
  const found = publishRegister(
    registerOf([...many("Chirinos", 8, 728_100), ...many("Namballe", 4, 738_100)], FIELDS),
    CAPITALS,
  );
  expect(found.kind === "groups" && found.districts.map(({ names }) => names)).toEqual([
    ["Chirinos", "Namballe"],
  ]);
});

const alone = (district: string, n: number, x: number): readonly Plot[] =>
  many(district, n, x).map((plot) => ({ ...plot, producer: `far ${plot.producer}` }));

test("a cell that would tell of another is not shown", () => {
  const plots = [
    ...many("Chirinos", 6, 728_100),
    ...alone("Chirinos", 1, 750_100),
    ...many("Namballe", 9, 738_100),
  ];
  const found = publishRegister(registerOf(plots, FIELDS), CAPITALS);
  expect(found.kind === "groups" && found.cells?.map((cell) => cell.plots)).toEqual([9]);
});

test("no cell is shown where cells and districts together would tell of few", () => {
  const plots = [
    ...many("Chirinos", 6, 728_100),
    ...alone("Chirinos", 1, 750_100),
    ...many("Namballe", 9, 738_100),
    ...alone("Namballe", 4, 760_100),
  ];
  const found = publishRegister(registerOf(plots, FIELDS), CAPITALS);
  expect(found).toMatchObject({ kind: "groups", cells: null });
});

test("four producers in all, or nobody known, publish nothing", () => {
  expect(publishRegister(registerOf(many("Chirinos", 4, 728_100), FIELDS), CAPITALS)).toEqual({
    kind: "refused",
    why: "few",
  });
  expect(
    publishRegister(registerOf(many("Chirinos", 40, 728_100), { distrito: "district" }), CAPITALS),
  ).toEqual({ kind: "refused", why: "no-producers" });
});
