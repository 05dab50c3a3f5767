import type { RecordWriter } from "./out-file.ts";

/** Every format a register leaves in. */
export const OUT_FORMATS = [
  "geojson",
  "geopackage",
  "shapefile",
  "kml",
  "gpx",
  "xlsx",
  "csv-excel",
  "csv",
] as const;

export type OutFormatName = (typeof OUT_FORMATS)[number];

export interface OutFormat {
  /** Of the file's name, without its dot. */
  readonly ending: string;
  readonly type: string;
  /** It has WGS84 degrees and nothing else. */
  readonly degreesOnly: boolean;
  /** Fetches the writer: few people need all of them. */
  readonly load: () => Promise<RecordWriter>;
}

const CSV = "text/csv;charset=utf-8";

/** A writer is a file in its format's folder and one entry here. */
export const OUT_FORMAT: Readonly<Record<OutFormatName, OutFormat>> = {
  geojson: {
    ending: "geojson",
    type: "application/geo+json",
    degreesOnly: false,
    load: async () => (await import("../geojson/write-records-geojson.ts")).writeRecordsGeojson,
  },
  geopackage: {
    ending: "gpkg",
    type: "application/geopackage+sqlite3",
    degreesOnly: false,
    load: async () => (await import("../geopackage/write-geopackage.ts")).writeRecordsGeopackage,
  },
  shapefile: {
    ending: "zip",
    type: "application/zip",
    degreesOnly: false,
    load: async () => (await import("../shapefile/write-shapefile.ts")).writeRecordsShapefile,
  },
  kml: {
    ending: "kml",
    type: "application/vnd.google-earth.kml+xml",
    degreesOnly: true,
    load: async () => (await import("../kml/write-kml.ts")).writeRecordsKml,
  },
  gpx: {
    ending: "gpx",
    type: "application/gpx+xml",
    degreesOnly: true,
    load: async () => (await import("../gpx/write-records-gpx.ts")).writeRecordsGpx,
  },
  xlsx: {
    ending: "xlsx",
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    degreesOnly: false,
    load: async () => (await import("../xlsx/write-xlsx.ts")).writeRecordsXlsx,
  },
  "csv-excel": {
    ending: "csv",
    type: CSV,
    degreesOnly: false,
    load: async () => {
      const { writeRecordsCsv } = await import("../csv/write-records-csv.ts");
      return (records) => writeRecordsCsv(records, { delimiter: ";", bom: true });
    },
  },
  csv: {
    ending: "csv",
    type: CSV,
    degreesOnly: false,
    load: async () => {
      const { writeRecordsCsv } = await import("../csv/write-records-csv.ts");
      return (records) => writeRecordsCsv(records, { delimiter: ",", bom: false });
    },
  },
};
