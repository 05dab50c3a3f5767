import type { Question } from "../../domain/question/question.ts";
import { type Crs, type Datum, WGS84 } from "../../geo/crs/crs.ts";
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

export const whichCrs = (found: string | null, applied: Crs | null): Question => ({
  code: "which-crs",
  params: { found },
  options: OFFERED.filter((crs) => crs.kind === "utm" || applied?.kind !== "utm").map((crs) => ({
    id: crsLabel(crs),
    choices: { crs },
  })),
  applied: applied ? crsLabel(applied) : null,
  weight: "must",
});

export const whichZone = (written: Crs, likely: Crs): Question => ({
  code: "which-zone",
  params: { written: crsLabel(written), likely: crsLabel(likely) },
  options: [written, likely].map((crs) => ({ id: crsLabel(crs), choices: { crs } })),
  applied: crsLabel(written),
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
