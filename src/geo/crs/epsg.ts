import { type Crs, type Datum, type Hemisphere, WGS84 } from "./crs.ts";

/** EPSG registry: a zone's code is base + zone, for the zones the registry has. */
const UTM_CODES: readonly {
  readonly datum: Datum;
  readonly hemisphere: Hemisphere;
  readonly base: number;
  readonly zones: readonly [number, number];
}[] = [
  { datum: "WGS84", hemisphere: "N", base: 32600, zones: [1, 60] },
  { datum: "WGS84", hemisphere: "S", base: 32700, zones: [1, 60] },
  { datum: "PSAD56", hemisphere: "N", base: 24800, zones: [17, 21] },
  { datum: "PSAD56", hemisphere: "S", base: 24860, zones: [17, 22] },
];

const EPSG_WGS84 = 4326;
const EPSG_PSAD56 = 4248;

/** The registry's code; null for a PSAD56 zone it has none for. */
export function epsgOf(crs: Crs): number | null {
  if (crs.kind === "geographic") return crs.datum === "WGS84" ? EPSG_WGS84 : EPSG_PSAD56;
  const row = UTM_CODES.find(
    ({ datum, hemisphere, zones }) =>
      datum === crs.datum &&
      hemisphere === crs.hemisphere &&
      crs.zone >= zones[0] &&
      crs.zone <= zones[1],
  );
  return row ? row.base + crs.zone : null;
}

/** Codes of SIRGAS 2000 and Perú 96, which nothing here can tell from WGS84, by WGS84's own. */
const AS_WGS84: Readonly<Record<number, number>> = {
  4674: 4326,
  5373: 4326,
  31977: 32717,
  31978: 32718,
  31979: 32719,
  5839: 32717,
  5388: 32717,
  5387: 32718,
  5389: 32719,
};

/** null for a code this house does not know. */
export function crsOfEpsg(given: number): Crs | null {
  const code = AS_WGS84[given] ?? given;
  if (code === EPSG_WGS84) return WGS84;
  if (code === EPSG_PSAD56) return { kind: "geographic", datum: "PSAD56" };
  for (const { datum, hemisphere, base, zones } of UTM_CODES) {
    const zone = code - base;
    if (zone >= zones[0] && zone <= zones[1]) return { kind: "utm", datum, zone, hemisphere };
  }
  return null;
}
