import { writeGeojson } from "../../../formats/geojson/write-geojson.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import {
  type FlatGeometry,
  GEOMETRY_NONE,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../../geo/flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../../geo/flat/flat-geometry-builder.ts";
import { hexagonCorners } from "../../../geo/hexagons/hexagon.ts";
import type { ExportTable, ExportValue, Facts } from "../../export-table.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";

/** Corners to 0.1 mm, so that one shared by two cells is the same. */
const rounded = (metres: number): number => Math.round(metres * 1e4) / 1e4;

/** Hexagons of cells, or points, in the answer's plane. */
const unitGeometry = (answer: HotSpotAnswer): FlatGeometry => {
  const builder = new FlatGeometryBuilder();
  const { centreX, centreY, cellSize, ids } = answer;
  for (let unit = 0; unit < ids.length; unit++) {
    const [x, y] = [centreX[unit] as number, centreY[unit] as number];
    if (!Number.isFinite(x) || !Number.isFinite(y)) {
      builder.beginFeature(GEOMETRY_NONE);
      continue;
    }
    builder.beginFeature(cellSize === null ? GEOMETRY_POINT : GEOMETRY_POLYGON);
    builder.beginPart();
    builder.beginRing();
    const corners = cellSize === null ? [[x, y] as const] : hexagonCorners(x, y, cellSize);
    for (const [cx, cy] of corners) builder.vertex(rounded(cx), rounded(cy));
    builder.endRing();
  }
  return builder.build();
};

const plain = (value: ExportValue): ExportValue =>
  typeof value === "number" && !Number.isFinite(value) ? null : value;

/** Units in WGS84 degrees with the columns of their table; what it is from in the member `lindero`. */
export const unitsGeoJson = (
  answer: HotSpotAnswer,
  { columns }: ExportTable<number>,
  facts: Facts,
): string =>
  writeGeojson(
    projectGeometry(unitGeometry(answer), answer.plane, WGS84),
    (unit) => Object.fromEntries(columns.map(({ key, value }) => [key, plain(value(unit))])),
    { decimals: 7, members: { lindero: facts } },
  );
