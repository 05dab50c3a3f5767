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
  /** "A" is the northernmost; after "Z" comes "AA". */
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

/** Where a piece begins as written: its first corner is its northernmost. Whole numbers in units of the last decimal. */
const beginning = ({ outlines }: PrintedPolygon): readonly [east: number, north: number] => {
  const first = outlines[0]?.corners[0];
  const units = (text: string): number => Number(text.replace(".", ""));
  return first === undefined ? [0, 0] : [units(first.east), units(first.north)];
};

/** From north to south, of equals from west to east: the order of the letters, and of the sealed figures. */
const fromNorth = (a: PrintedPolygon, b: PrintedPolygon): number => {
  const [[ax, ay], [bx, by]] = [beginning(a), beginning(b)];
  return by - ay || ax - bx;
};

/** The pieces of plot i, from north to south; piece by piece and together their hectares are those of their printed corners. */
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
      const polygons = rows
        .map((row) => ({ row, ...printedPolygon(measures.pieces, row, decimals, true) }))
        .sort((a, b) => fromNorth(a, b) || a.row - b.row);
      const pieces = polygons.map((polygon, k) => {
        const origins = polygon.outlines.map(({ corners }) =>
          corners.map(({ at }) => cornerOrigin(...at, plot, limit)),
        );
        return { ...polygon, letter: pieceLetter(k), origins };
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
