import { type Finding, finding } from "../../domain/issue/finding.ts";

/** A shape thinner than this on average is a line: degrees keep straight lines straight only to a few micrometres. m. */
const NO_WIDTH = 1e-4;
/** A plot less its holes below this has nothing left. m². */
const NOTHING_LEFT = 0.01;
/** Smaller than this is no plot but a slip. m². */
const TINY = 1;
/** Larger than any coffee plot of the region by far. m². */
const LARGE = 1_000_000;

/** The size of a polygon record: `shells` and `holes` summed (m²), `reach` the diagonal of its box (m). */
export function areaSize(
  shells: number,
  holes: number,
  reach: number,
  isPlot: boolean,
): Finding | null {
  if (!(shells / reach > NO_WIDTH)) return finding("error", "ring-no-area", {});
  const area = shells - holes;
  if (holes > 0 && area < NOTHING_LEFT) return finding("error", "hole-covers-shell", {});
  if (area < TINY) return finding("warning", "area-tiny", { areaM2: area });
  if (isPlot && area > LARGE) return finding("warning", "area-large", { areaHa: area / 10_000 });
  return null;
}
