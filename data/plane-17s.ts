import proj4 from "proj4";

/** x, y in metres of EPSG:32717, or longitude, latitude in degrees: the function says which. */
export type Pair = readonly [number, number];

const converter = proj4("WGS84", "+proj=utm +zone=17 +south +datum=WGS84 +units=m +no_defs");

/** Easting and northing in EPSG:32717 of a WGS84 longitude and latitude. */
export const toUtm17s = ([lon, lat]: Pair): Pair => {
  const [x, y] = converter.forward([lon, lat]);
  return [x as number, y as number];
};

/** WGS84 longitude and latitude of an EPSG:32717 position. */
export const fromUtm17s = ([x, y]: Pair): Pair => {
  const [lon, lat] = converter.inverse([x, y]);
  return [lon as number, lat as number];
};
