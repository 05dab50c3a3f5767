import type { Format } from "../format.ts";

/** Apache Parquet, with geometries as GeoParquet or without. Its reader is fetched when the first such file comes. */
export const geoparquetFormat: Format = {
  name: "geoparquet",
  endings: ["parquet", "geoparquet", "pq"],
  // By its signature alone, which is looked at before.
  recognises: () => false,
  read: async ({ bytes }) => (await import("./read-geoparquet.ts")).readGeoparquet(bytes),
};
