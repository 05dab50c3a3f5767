import { type Finding, finding } from "../../domain/issue/finding.ts";

/** A shape thinner than this on average is a line: degrees keep straight lines straight only to a few micrometres. m. */
const NO_WIDTH = 1e-4;
/** A plot less its holes below this has nothing left. m². */
const NOTHING_LEFT = 0.01;
/** Smaller than this is no plot but a slip. m². */
const TINY = 1;
/** Larger than any coffee plot of the region by far. m². */
const LARGE = 1_000_000;

/** What is known to 1 % is measured before it is judged or said: this much either side. */
const ROUGH = 1.02;

/**
 * The size of a polygon record: `shells` and `holes` summed (m², good to 1 %), `reach` the diagonal of its box (m).
 *
 * @param measure Its planar area in its own zone, m², as it is told to people: asked for only where it is near an end.
 */
export function areaSize(
  shells: number,
  holes: number,
  reach: number,
  isPlot: boolean,
  measure: () => number,
): Finding | null {
  if (!(shells / reach > NO_WIDTH)) return finding("error", "ring-no-area", {});
  const rough = shells - holes;
  if (holes > 0 && rough < NOTHING_LEFT) return finding("error", "hole-covers-shell", {});
  if (rough > TINY * ROUGH && !(isPlot && rough * ROUGH > LARGE)) return null;
  const area = measure();
  if (area < TINY) return finding("warning", "area-tiny", { areaM2: area });
  if (isPlot && area > LARGE) return finding("warning", "area-large", { areaHa: area / 10_000 });
  return null;
}
