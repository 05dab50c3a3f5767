import type { Format } from "../format.ts";

/** OGC GeoPackage. Its reader is fetched when the first such file comes: the first screen has none. */
export const geopackageFormat: Format = {
  name: "geopackage",
  endings: ["gpkg"],
  // By its signature alone, which is looked at before.
  recognises: () => false,
  read: async ({ bytes, sheet }) =>
    (await import("./read-geopackage.ts")).readGeopackage(bytes, sheet),
};
