import { OUT_FORMATS, type OutFormatName } from "../../../../formats/out/out-formats.ts";

/** What a register may leave as. */
export type Delivery = OutFormatName | (typeof OTHER_DELIVERIES)[number];

/** Formats of work, the most useful first. */
export const WORK_FORMATS: readonly OutFormatName[] = [
  "geopackage",
  "shapefile",
  "geojson",
  "kml",
  "gpx",
  "xlsx",
  "csv-excel",
  "csv",
];

export const OTHER_DELIVERIES = ["sender", "eudr", "public", "quality"] as const;

export const isDelivery = (text: string | null): text is Delivery =>
  text !== null && ([...OUT_FORMATS, ...OTHER_DELIVERIES] as readonly string[]).includes(text);

export const isOther = (what: Delivery): what is (typeof OTHER_DELIVERIES)[number] =>
  (OTHER_DELIVERIES as readonly string[]).includes(what);
