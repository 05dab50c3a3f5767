import type { Question } from "../../domain/question/question.ts";
import { type Crs, type Datum, type UtmCrs, WGS84 } from "../../geo/crs/crs.ts";
import { epsgOf } from "../../geo/crs/epsg.ts";

/** "EPSG:32717". */
export const crsLabel = (crs: Crs): string => `EPSG:${epsgOf(crs) ?? "?"}`;

const OFFERED: readonly Crs[] = [
  ...([17, 18, 19] as const).map(
    (zone) => ({ kind: "utm", datum: "WGS84", zone, hemisphere: "S" }) as const,
  ),
  ...([17, 18] as const).map(
    (zone) => ({ kind: "utm", datum: "PSAD56", zone, hemisphere: "S" }) as const,
  ),
  WGS84,
];

/** @param datum the one the file names itself, where only the zone is open */
export const whichCrs = (
  found: string | null,
  applied: Crs | null,
  datum: Datum | null = null,
): Question => ({
  code: "which-crs",
  params: { found, datum },
  options: OFFERED.filter((crs) => crs.kind === "utm" || applied?.kind !== "utm")
    .filter((crs) => datum === null || crs.datum === applied?.datum)
    // The last word on the datum is this one, whatever was said of it before.
    .map((crs) => ({ id: crsLabel(crs), choices: { crs, datum: crs.datum } })),
  applied: applied ? crsLabel(applied) : null,
  weight: "must",
});

/** The file's own zone against the one its figures fit, or that was chosen; asked until the file is taken. */
export const whichZone = (written: UtmCrs, likely: UtmCrs, applied: UtmCrs): Question => ({
  code: "which-zone",
  params: {
    written: crsLabel(written),
    likely: crsLabel(likely),
    chosen: crsLabel(applied) === crsLabel(likely),
  },
  options: [written, likely].map((crs) => ({
    id: crsLabel(crs),
    choices: { crs, datumOpen: true },
  })),
  applied: crsLabel(applied),
  weight: "must",
});

export const whichDatum = (written: Datum | null, applied: Datum): Question => ({
  code: "which-datum",
  params: { written },
  options: (["WGS84", "PSAD56"] as const).map((datum) => ({ id: datum, choices: { datum } })),
  applied,
  weight: "setting",
});

/** Signs lost in most rows; none is added until the user says so. */
export const southWest = (rows: number, applied: boolean): Question => ({
  code: "south-west",
  params: { rows },
  options: [
    { id: "yes", choices: { southWest: true } },
    { id: "no", choices: { southWest: false } },
  ],
  applied: applied ? "yes" : "no",
  weight: "must",
});

/** Two numbers in each other's place; nothing is exchanged until the user says so. */
export const swapped = (
  code: "swapped-lat-lon" | "swapped-este-norte",
  rows: number,
  applied: boolean,
): Question => ({
  code,
  params: { rows },
  options: [
    { id: "yes", choices: { swapLatLon: true } },
    { id: "no", choices: { swapLatLon: false } },
  ],
  applied: applied ? "yes" : "no",
  weight: "must",
});
