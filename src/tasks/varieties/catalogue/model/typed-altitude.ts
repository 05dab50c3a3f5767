import { parseAltitude } from "../../../../domain/written/parse-altitude.ts";
import { HIGHEST_COFFEE_M, METRES_PER_FOOT } from "../../analysis/fit/altitude-of-plot.ts";

/** A lower figure is no altitude of coffee in feet either. Metres. */
const LOWEST_COFFEE_M = 300;

/** One altitude as people write it, metres; feet where the text says so. null for what is none, or several. */
export const typedAltitude = (text: string): number | null => {
  const { value, unit, faults } = parseAltitude(text);
  return faults === 0 ? value * (unit === "feet" ? METRES_PER_FOOT : 1) : null;
};

/** The metres a figure would be if it was in feet; null where as metres it is an altitude of coffee. */
export const metresIfFeet = (metres: number): number | null => {
  const feet = metres * METRES_PER_FOOT;
  return metres > HIGHEST_COFFEE_M && feet >= LOWEST_COFFEE_M && feet <= HIGHEST_COFFEE_M
    ? feet
    : null;
};
