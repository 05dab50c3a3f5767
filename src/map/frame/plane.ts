/** The plane of the grid: a UTM zone seen from WGS84 degrees. Eastings and northings in metres. */
export interface Plane {
  toPlane(lon: number, lat: number): readonly [easting: number, northing: number];
  toDegrees(easting: number, northing: number): readonly [lon: number, lat: number];
}
