import geographiclib from "geographiclib-geodesic";

/** GeographicLib's geodesics on the WGS84 ellipsoid (Karney 2013, exact to nanometres). */
export const WGS84_GEODESIC = geographiclib.Geodesic.WGS84;
/** Asks `Inverse` for S12, the area between the geodesic and the equator, and nothing else. */
export const AREA_ONLY = geographiclib.Geodesic.AREA;
/** Asks `Inverse` for the distance and nothing else. */
export const DISTANCE_ONLY = geographiclib.Geodesic.DISTANCE;
/** Asks `Inverse` for the azimuths and nothing else. */
export const AZIMUTH_ONLY = geographiclib.Geodesic.AZIMUTH;
