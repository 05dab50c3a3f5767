import { epsgOf } from "../../geo/crs/epsg.ts";
import { figureColumns } from "../out/figure-columns.ts";
import { inRegisteredCrs } from "../out/in-degrees.ts";
import { encodeText, type OutFile } from "../out/out-file.ts";
import type { OutRecords } from "../out-records.ts";
import { type GeojsonProperties, writeGeojson } from "./write-geojson.ts";

const EPSG_WGS84 = 4326;

/** Records as GeoJSON with every digit; in another CRS than WGS84 with the old `crs` member, which GDAL and we read. */
export const writeRecordsGeojson = (given: OutRecords): OutFile => {
  const records = inRegisteredCrs(given);
  const { columns, cells, geometry } = records;
  const figures = figureColumns(records);
  const epsg = epsgOf(records.crs);
  const propertiesOf = (i: number): GeojsonProperties =>
    new Map(
      columns.map((column, c) => {
        const cell = cells[i]![c]!;
        return [column, figures[c] ? (cell === "" ? null : Number(cell)) : cell];
      }),
    );
  const style = epsg === null || epsg === EPSG_WGS84 ? {} : { epsg };
  return { bytes: encodeText(writeGeojson(geometry, propertiesOf, style)), losses: [] };
};
