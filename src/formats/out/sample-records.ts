import { UTM_17S, WGS84 } from "../../geo/crs/crs.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import {
  type FlatGeometry,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../geo/flat/flat-geometry-builder.ts";
import type { OutRecords } from "../out-records.ts";

type Ring = readonly (readonly [number, number])[];

const polygon = (out: FlatGeometryBuilder, parts: readonly (readonly Ring[])[]): void => {
  out.beginFeature(GEOMETRY_POLYGON);
  for (const rings of parts) {
    out.beginPart();
    for (const ring of rings) {
      out.beginRing();
      for (const [x, y] of ring) out.vertex(x, y);
      out.endRing();
    }
  }
};

const square = (x: number, y: number, side: number): Ring => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

const polygons = (hole: boolean): FlatGeometry => {
  const out = new FlatGeometryBuilder();
  polygon(out, [[square(728_498.123_456_789, 9_412_345.678_9, 120)]]);
  const shell = square(728_700.1, 9_412_345.3, 150);
  polygon(out, [hole ? [shell, square(728_750.25, 9_412_395.125, 30).toReversed()] : [shell]]);
  polygon(out, [[square(729_000, 9_412_000, 80)], [square(729_200.7, 9_412_000.01, 60)]]);
  return out.build();
};

const points = (): FlatGeometry => {
  const out = new FlatGeometryBuilder();
  for (const [x, y] of [
    [728_498.123_456_789, 9_412_345.678_9],
    [728_700.1, 9_412_345.3],
    [729_000, 9_412_000],
  ] as const) {
    out.beginFeature(GEOMETRY_POINT);
    out.beginPart();
    out.beginRing();
    out.vertex(x, y);
    out.endRing();
  }
  return out.build();
};

const COLUMNS = [
  "codigo_parcela",
  "dni",
  "apellidos_nombres",
  "organizacion_de_base",
  "organizacion_regional",
  "area_total_ha",
  "año",
];

const CELLS = [
  [
    "000123",
    "04567890",
    "Ñañez Güímac, José «Pepe»",
    "La Prosperidad & Cía <1>",
    "",
    "2.75",
    "2019",
  ],
  ["LP-0007", "12345678", 'Peña "Chepo"; Rosa', "Cenfrocafé, Jaén", "Norte", "1.5", "2020"],
  ["007", "00000001", "Línea uno\nlínea dos", "日本 Ω é", "O'Higgins", "", "2021"],
];

/** Records of tests, three of them, with what goes wrong on the way: zeros before codes, ñ, quotes, line ends, long names. */
export const sampleRecords = (
  of: "polygons" | "holed" | "points",
  crs: "utm" | "degrees" = "utm",
): OutRecords => {
  const metres = of === "points" ? points() : polygons(of === "holed");
  const geometry = crs === "utm" ? metres : projectGeometry(metres, UTM_17S, WGS84);
  return {
    name: "padrón ñandú 2026.csv",
    crs: crs === "utm" ? UTM_17S : WGS84,
    geometry,
    columns: COLUMNS,
    cells: CELLS,
    labels: CELLS.map(([code]) => code!),
    figures: [5],
  };
};
