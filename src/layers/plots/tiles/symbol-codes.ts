import { VERDICT_NONE } from "../../../geo/overlap/measures.ts";
import type { PlotLook } from "./plot-look.ts";

/**
 * Symbols one register may have. MapLibre 6.17 fails on more than some 16,000 symbols in one tile
 * ("opacityVertexArray.length !== layoutVertexArray.length"), and at the overview a register lies in few tiles.
 */
export const MOST_SYMBOLS = 12_000;

/**
 * 1 for each code whose plots are drawn by the symbol of their verdict, 0 for those drawn as a crowd of plain dots in its
 * colour. The most telling verdicts are served first; all are symbols where there is room.
 *
 * @param boxes Four figures a plot; NaN for a plot without a place, which takes none.
 */
export const symbolCodes = (
  boxes: Float64Array,
  { verdicts, kept, codes }: PlotLook,
  room = MOST_SYMBOLS,
): Uint8Array => {
  const counts = new Uint32Array(256);
  for (let i = 0; i < boxes.length / 4; i++) {
    const drawn = kept?.[i] !== 0 && !Number.isNaN(boxes[4 * i]);
    if (drawn) counts[verdicts?.[i] ?? VERDICT_NONE]!++;
  }
  const symbols = new Uint8Array(256);
  let taken = 0;
  for (const code of codes) {
    if (taken + counts[code]! > room) continue;
    symbols[code] = 1;
    taken += counts[code]!;
  }
  return symbols;
};
