import type { Hemisphere } from "../../geo/crs/crs.ts";
import { readMetres } from "./read-metres.ts";

/** A place in one cell: zone with its band, easting, northing. */
export interface UtmCell {
  readonly zone: number;
  readonly hemisphere: Hemisphere;
  /** Metres. */
  readonly x: number;
  readonly y: number;
}

const CELL =
  /^(?:UTM\s*)?(\d{1,2})\s*-?\s*([C-HJ-NP-X])[\s,;:]+(?:E\s*[:=]?\s*)?(\d[\d.,']*)\s*(?:m\.?)?\s*E?\.?[\s,;/]+(?:N\s*[:=]?\s*)?(\d[\d.,']*)\s*(?:m\.?)?\s*[NS]?\.?$/i;

/** Longer cells hold other things. */
const MOST_LETTERS = 60;

const metres = (text: string, least: number, most: number): number | null => {
  const read = readMetres(text.replace(/[.,]$/, ""), (value) => value >= least && value <= most);
  return read.kind === "number" && read.value >= least && read.value <= most ? read.value : null;
};

/**
 * "17M 718015 9431085", "17 M 718015 mE 9431085 mN", as receivers and map programs copy a place. S is taken for south, as
 * Peru writes it; C to M are south, N to X north. null for anything else.
 */
export function parseUtmCell(cell: string): UtmCell | null {
  if (cell.length > MOST_LETTERS) return null;
  const found = CELL.exec(cell.trim());
  if (!found) return null;
  const zone = Number(found[1]);
  const letter = (found[2] as string).toUpperCase();
  const hemisphere = letter < "N" || letter === "S" ? "S" : "N";
  // Places of the next zone are written in this one down to some 20 km east of its origin.
  const x = metres(found[3] as string, 1e4, 1e6);
  const y = metres(found[4] as string, hemisphere === "S" ? 1e6 : 0, 1e7);
  if (zone < 1 || zone > 60 || x === null || y === null) return null;
  return { zone, hemisphere, x, y };
}
