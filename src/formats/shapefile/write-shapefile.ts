import { type Zippable, zipSync } from "fflate/browser";
import {
  type FlatGeometry,
  GEOMETRY_POINT,
  GEOMETRY_POLYGON,
} from "../../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../../geo/flat/select-features.ts";
import { esriWkt } from "../out/crs-wkt.ts";
import { encodeText, type OutFile, type OutLoss } from "../out/out-file.ts";
import type { OutRecords } from "../out-records.ts";
import { columnList } from "./column-list.ts";
import { type DbfColumn, dbfColumns } from "./dbf-columns.ts";
import { writeDbf } from "./write-dbf.ts";
import { SHP_MULTIPOINT, SHP_POINT, SHP_POLYGON, writeShp } from "./write-shp.ts";

/** Without columns a layer is no layer for many programs. */
const ONLY_COLUMN: DbfColumn = { column: "", written: "fila", type: "C", bytes: 1, decimals: 0 };

/** A file name of ASCII that every program opens. */
const layerName = (name: string): string =>
  name
    .replace(/\.[A-Za-z0-9]{1,8}$/, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^A-Za-z0-9_-]+/g, "_")
    .replace(/^[_-]+|[_-]+$/g, "")
    .slice(0, 40) || "registro";

const manyPoints = ({ featureStart, type }: FlatGeometry): boolean =>
  type.some((kind, i) => kind === GEOMETRY_POINT && featureStart[i + 1]! - featureStart[i]! > 1);

/**
 * Records as a zip of Shapefile layers (.shp, .shx, .dbf, .prj, .cpg): polygons and points apart, since a layer holds one kind;
 * and a text that lists the columns, whose names had to be cut to 10 letters. Texts are UTF-8.
 */
export const writeRecordsShapefile = (records: OutRecords, made: Date): OutFile => {
  const { geometry, crs, name } = records;
  const losses: OutLoss[] = [];
  const columns = dbfColumns(records);
  for (const { column, written } of columns) {
    if (column !== written) losses.push({ kind: "column-renamed", column, written });
  }
  for (const column of records.columns.slice(columns.length)) {
    losses.push({ kind: "column-left-out", column });
  }
  const all = [...geometry.type.keys()];
  const of = (kind: number) => all.filter((i) => geometry.type[i] === kind);
  // Records without a place go with the polygons, and with the points where there are no others.
  const onlyPoints = of(GEOMETRY_POINT).length > 0 && of(GEOMETRY_POLYGON).length === 0;
  const points = onlyPoints ? all : of(GEOMETRY_POINT);
  const others = onlyPoints ? [] : all.filter((i) => geometry.type[i] !== GEOMETRY_POINT);
  const both = points.length > 0 && others.length > 0;
  const base = layerName(name);
  const archive: Zippable = {};
  const layer = (members: readonly number[], kind: string): void => {
    const own = selectFeatures(geometry, members);
    const type = kind === "poligonos" ? SHP_POLYGON : manyPoints(own) ? SHP_MULTIPOINT : SHP_POINT;
    const path = both ? `${base}_${kind}` : base;
    const { shp, shx } = writeShp(own, type);
    const table = columns.length > 0 ? columns : [ONLY_COLUMN];
    const written =
      columns.length > 0 ? records : { ...records, cells: records.cells.map(() => [""]) };
    archive[`${path}.shp`] = shp;
    archive[`${path}.shx`] = shx;
    archive[`${path}.dbf`] = writeDbf(written, table, members, made, losses);
    archive[`${path}.prj`] = encodeText(esriWkt(crs));
    archive[`${path}.cpg`] = encodeText("UTF-8");
  };
  // A register without records is a layer without any: a zip of no layer opens nowhere.
  if (others.length > 0 || points.length === 0) layer(others, "poligonos");
  if (points.length > 0) layer(points, "puntos");
  archive["LEEME.txt"] = encodeText(columnList(name, columns, losses, records.columns.length));
  const bytes = zipSync(archive, { mtime: new Date(1980, 0, 1), level: 6 });
  return { bytes: bytes as Uint8Array<ArrayBuffer>, losses };
};
