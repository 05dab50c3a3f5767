import type { OverlapMeasures } from "../../../geo/overlap/measures.ts";
import { type CornerOrigin, cornerOrigin, type PlaceNumbers } from "./corner-origin.ts";
import { type PrintedArea, printedArea } from "./printed-area.ts";
import {
  type PrintedPolygon,
  printedPolygon,
  type Settled,
  settleDecimals,
} from "./printed-polygon.ts";

/** One part of the plot in the area, with its own corner table. */
export interface PrintedPiece extends PrintedPolygon {
  /** "A" is the largest; after "Z" comes "AA". */
  readonly letter: string;
  /** Row of the piece in the answer's `pieces`. */
  readonly row: number;
  /** Of each corner, outline by outline. */
  readonly origins: readonly (readonly CornerOrigin[])[];
}

export interface PrintedPieces {
  readonly pieces: readonly PrintedPiece[];
  /** All pieces together, summed before rounding. */
  readonly area: PrintedArea;
}

export const pieceLetter = (index: number): string =>
  (index >= 26 ? pieceLetter(Math.floor(index / 26) - 1) : "") +
  String.fromCharCode(65 + (index % 26));

/** The pieces of plot i, largest first; piece by piece and together their hectares are those of their printed corners. */
export const printedPieces = (
  measures: OverlapMeasures,
  i: number,
  plot: PlaceNumbers,
  limit: PlaceNumbers,
): Settled<PrintedPieces> => {
  const from = measures.pieceStart[i]!;
  const rows = Array.from({ length: measures.pieceStart[i + 1]! - from }, (_, k) => from + k);
  return settleDecimals(
    (decimals) => {
      const pieces = rows.map((row, k) => {
        const polygon = printedPolygon(measures.pieces, row, decimals, true);
        const origins = polygon.outlines.map(({ corners }) =>
          corners.map(({ at }) => cornerOrigin(...at, plot, limit)),
        );
        return { ...polygon, letter: pieceLetter(k), row, origins };
      });
      const doubled = pieces
        .flatMap(({ outlines }) => outlines)
        .reduce((sum, ring) => sum + (ring.hole === 0 ? ring.doubled : -ring.doubled), 0n);
      return { pieces, area: printedArea(doubled, decimals) };
    },
    ({ pieces, area }) => [
      [area, measures.overlapM2[i]!] as const,
      ...pieces.map((piece) => [piece.area, measures.piecesM2[piece.row]!] as const),
    ],
  );
};
