import { WGS84 } from "../../geo/crs/crs.ts";
import { epsgOf } from "../../geo/crs/epsg.ts";
import { projectGeometry } from "../../geo/crs/project-geometry.ts";
import type { OutRecords } from "../out-records.ts";

/** The records in WGS84 degrees, for formats that know nothing else. */
export const inDegrees = (records: OutRecords): OutRecords => ({
  ...records,
  crs: WGS84,
  geometry: projectGeometry(records.geometry, records.crs, WGS84),
});

/** The records in a CRS that the EPSG registry has a code for: their own, or WGS84 degrees. */
export const inRegisteredCrs = (records: OutRecords): OutRecords =>
  epsgOf(records.crs) === null ? inDegrees(records) : records;
