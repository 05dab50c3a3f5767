import { ALTITUDE_FAULTS } from "../../../../domain/written/altitude-faults.ts";
import { parseAltitude } from "../../../../domain/written/parse-altitude.ts";
import { ALTITUDE_SOURCES, type AltitudeSource } from "./fit-answer.ts";

export const METRES_PER_FOOT = 0.3048;
/** Farther than this from the relief an altitude is doubtful: twice the relief's own ± 30 m. */
export const OFF_RELIEF_M = 60;
/** Arabica is not grown so high anywhere; the sanctuary's summits are. */
export const HIGHEST_COFFEE_M = 3000;

/** The altitude a plot is held against its bands with. */
export interface PlotAltitude {
  /** Metres; NaN where there is none. */
  readonly altitude: number;
  /** Half-width, metres; NaN where there is no altitude. */
  readonly errorM: number;
  /** Place in ALTITUDE_SOURCES. */
  readonly source: number;
  readonly faults: number;
}

/** Half-widths of error, metres. */
export interface AltitudeErrors {
  readonly registerErrorM: number;
  readonly reliefErrorM: number;
}

const place = (source: AltitudeSource): number => ALTITUDE_SOURCES.indexOf(source);
const REGISTER = place("register");
const RELIEF = place("relief");
const NONE = place("none");

/** Metres from a height to the nearest of `middle` ± `half`; NaN without a relief. */
const apart = (relief: number, middle: number, half: number): number =>
  Math.max(0, Math.abs(relief - middle) - half);

/**
 * The register's altitude where it gives one that can be, else the relief's. A number without a unit that is off the relief
 * as metres and on it as feet is marked and not used: it may be feet, or a plot with a wrong coordinate. One that is off the
 * relief is marked and used: the register's GPS may know better. One above any coffee is marked and not used.
 */
export const altitudeOfPlot = (
  cell: string,
  relief: number,
  { registerErrorM, reliefErrorM }: AltitudeErrors,
): PlotAltitude => {
  const written = parseAltitude(cell);
  let { faults } = written;
  const scale = written.unit === "feet" ? METRES_PER_FOOT : 1;
  const off = (metres: number): boolean =>
    apart(relief, written.value * metres, written.halfRange * metres) > OFF_RELIEF_M;
  // Comparisons with NaN are false: neither a cell nor a relief without a figure gets past the first two.
  const looksFeet = written.value > 0 && off(1) && !off(METRES_PER_FOOT);
  if (looksFeet && !written.unitSaid) {
    return { altitude: relief, errorM: reliefErrorM, source: RELIEF, faults: ALTITUDE_FAULTS.feet };
  }
  const altitude = written.value * scale;
  if (altitude > HIGHEST_COFFEE_M) faults |= ALTITUDE_FAULTS.tooHigh;
  if (Number.isFinite(altitude) && altitude <= HIGHEST_COFFEE_M) {
    if (off(scale)) faults |= ALTITUDE_FAULTS.offRelief;
    const errorM = registerErrorM + written.halfRange * scale;
    return { altitude, errorM, source: REGISTER, faults };
  }
  return Number.isFinite(relief)
    ? { altitude: relief, errorM: reliefErrorM, source: RELIEF, faults }
    : { altitude: Number.NaN, errorM: Number.NaN, source: NONE, faults };
};
