/** Powers of ten that a slip of the decimal mark makes. */
const SLIPS = [10, 100, 0.1, 0.01] as const;
/** How near the moved figure must come to the measured one, as a share of the larger: chance does not meet that. */
const NEAR = 0.1;
const PLAIN = /^\s*(\d+)(?:([.,])(\d+))?(\s*(?:has?\.?|hect[aá]reas?|hectares?)?\s*)$/i;

export interface ShiftedMark {
  readonly hectares: number;
  /** The cell with its mark moved, no figure of it changed; null where it is written in no plain way. */
  readonly cell: string | null;
}

/** A declared area that is the measured one but for the place of its decimal mark: 21.12 ha of a plot of 2.11. */
export function shiftedMark(
  declaredHa: number,
  computedHa: number,
  cell: string,
): ShiftedMark | null {
  if (!(declaredHa > 0 && computedHa > 0)) return null;
  for (const times of SLIPS) {
    const hectares = declaredHa / times;
    if (Math.abs(hectares - computedHa) > NEAR * Math.max(hectares, computedHa)) continue;
    return { hectares, cell: moved(cell, Math.round(Math.log10(times))) };
  }
  return null;
}

/** The mark `left` places to the left; negative: to the right. */
function moved(cell: string, left: number): string | null {
  const [, whole, mark = ".", decimals = "", rest = ""] = PLAIN.exec(cell) ?? [];
  if (whole === undefined) return null;
  const digits = `${"0".repeat(Math.max(0, left))}${whole}${decimals}${"0".repeat(Math.max(0, -left))}`;
  const at = Math.max(0, left) + whole.length - left;
  const before = digits.slice(0, at).replace(/^0+(?=\d)/, "");
  const after = digits.slice(at, digits.length).replace(left < 0 ? /0+$/ : /$^/, "");
  return `${before}${after === "" ? "" : `${mark}${after}`}${rest.trimEnd()}`;
}
