import type { ViewState } from "../../view-state.ts";
import { FIT_DEFAULTS, type FitSettings } from "../analysis/fit/fit-query.ts";
import { readEquivalences, writeEquivalences } from "./equivalences.ts";

/** Limits of what may be typed or linked; both ends are allowed. The lapse in degrees Celsius per kilometre. */
export const FIT_LIMITS = {
  registerErrorM: [0, 200],
  reliefErrorM: [0, 200],
  nearDeg: [0, 1],
  warmingC: [0, 4],
  lapseCPerKm: [3, 10],
} as const;

/** The keys of the address the comparison reads. */
export const FIT_KEYS = ["vfr", "vfe", "vfn", "vfw", "vfl", "vfq"] as const;
type FitKey = (typeof FIT_KEYS)[number];

/** null where it is no number or out of its limits. */
export const readFitLimited = (
  name: keyof typeof FIT_LIMITS,
  text: string | null,
): number | null => {
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  const [least, most] = FIT_LIMITS[name];
  return value >= least && value <= most ? value : null;
};

/** To six digits: 6.5 a kilometre is 6.5, not 6.500000000000001. */
const tidy = (value: number): number => Number(value.toPrecision(6));

export const lapsePerKm = (lapseCPerM: number): number => tidy(lapseCPerM * 1000);
export const lapsePerM = (lapseCPerKm: number): number => tidy(lapseCPerKm / 1000);

/** Reads the settings of the comparison; nonsense in a link gives the defaults. */
export const readFitSettings = (view: Pick<ViewState, "get">): FitSettings => {
  const lapse = readFitLimited("lapseCPerKm", view.get("vfl"));
  return {
    registerErrorM:
      readFitLimited("registerErrorM", view.get("vfr")) ?? FIT_DEFAULTS.registerErrorM,
    reliefErrorM: readFitLimited("reliefErrorM", view.get("vfe")) ?? FIT_DEFAULTS.reliefErrorM,
    nearDeg: readFitLimited("nearDeg", view.get("vfn")) ?? FIT_DEFAULTS.nearDeg,
    warmingC: readFitLimited("warmingC", view.get("vfw")) ?? FIT_DEFAULTS.warmingC,
    lapseCPerM: lapse === null ? FIT_DEFAULTS.lapseCPerM : lapsePerM(lapse),
    equivalences: readEquivalences(view.get("vfq")) ?? {},
  };
};

/** A change of the settings as keys of the address; what equals its default is not written. */
export const writeFitSettings = (
  patch: Partial<FitSettings>,
): Readonly<Partial<Record<FitKey, string | null>>> => {
  const { registerErrorM, reliefErrorM, nearDeg, warmingC, lapseCPerM, equivalences } = patch;
  const other = (value: number, standard: number, text = String(value)): string | null =>
    value === standard ? null : text;
  return {
    ...(registerErrorM !== undefined && {
      vfr: other(registerErrorM, FIT_DEFAULTS.registerErrorM),
    }),
    ...(reliefErrorM !== undefined && { vfe: other(reliefErrorM, FIT_DEFAULTS.reliefErrorM) }),
    ...(nearDeg !== undefined && { vfn: other(nearDeg, FIT_DEFAULTS.nearDeg) }),
    ...(warmingC !== undefined && { vfw: other(warmingC, FIT_DEFAULTS.warmingC) }),
    ...(lapseCPerM !== undefined && {
      vfl: other(lapseCPerM, FIT_DEFAULTS.lapseCPerM, String(lapsePerKm(lapseCPerM))),
    }),
    ...(equivalences !== undefined && { vfq: writeEquivalences(equivalences) }),
  };
};
