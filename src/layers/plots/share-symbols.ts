import type { Feature } from "geojson";
import { LOOK_CODES, PLOT_LOOKS } from "./plot-verdict.ts";

/**
 * Symbols one register may have. MapLibre 6.17 fails on more than some 16,000 symbols in one tile
 * ("opacityVertexArray.length !== layoutVertexArray.length"), and at the overview a register lies in few tiles.
 */
export const MOST_SYMBOLS = 12_000;

/** Codes of the verdicts against a limit, most telling first. */
export const LIMIT_CODES: readonly number[] = PLOT_LOOKS.map((look) => LOOK_CODES[look]);

/**
 * Splits points into those drawn by the symbol of their verdict and a crowd drawn by plain dots in its colour.
 * The most telling verdicts are served first; nothing is left out. All are symbols where there is room.
 *
 * @param codes Every code a point's verdict may have, most telling first.
 */
export const shareSymbols = (
  points: readonly Feature[],
  room = MOST_SYMBOLS,
  codes = LIMIT_CODES,
): { readonly symbols: Feature[]; readonly crowd: Feature[] } => {
  if (points.length <= room) return { symbols: [...points], crowd: [] };
  const symbols: Feature[] = [];
  const crowd: Feature[] = [];
  for (const code of codes) {
    const alike = points.filter((point) => point.properties?.verdict === code);
    const target = symbols.length + alike.length <= room ? symbols : crowd;
    for (const point of alike) target.push(point);
  }
  return { symbols, crowd };
};
