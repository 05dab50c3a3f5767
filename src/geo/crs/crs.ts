export type Datum = "WGS84" | "PSAD56";
export type Hemisphere = "N" | "S";

/** Longitude and latitude in degrees, in that order. */
export interface GeographicCrs {
  readonly kind: "geographic";
  readonly datum: Datum;
}

/** Universal Transverse Mercator: easting and northing in metres. */
export interface UtmCrs {
  readonly kind: "utm";
  readonly datum: Datum;
  readonly zone: number;
  readonly hemisphere: Hemisphere;
}

export type Crs = GeographicCrs | UtmCrs;

export const WGS84: GeographicCrs = { kind: "geographic", datum: "WGS84" };
export const UTM_17S: UtmCrs = { kind: "utm", datum: "WGS84", zone: 17, hemisphere: "S" };
export const UTM_18S: UtmCrs = { kind: "utm", datum: "WGS84", zone: 18, hemisphere: "S" };
