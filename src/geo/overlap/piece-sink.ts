import { type FlatGeometry, GEOMETRY_POLYGON } from "../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../flat/flat-geometry-builder.ts";
import { ringArea } from "../plane/ring-area.ts";
import { appendGroup } from "../plane/rings/polygons-of-groups.ts";
import type { OverlapMeasures } from "./measures.ts";
import type { Piece } from "./pieces/separate-pieces.ts";

/** Smaller pieces are rounding, not land. */
export const LEAST_PIECE_M2 = 0.01;

/** Collects the pieces of plot after plot. */
export class PieceSink {
  readonly #builder = new FlatGeometryBuilder();
  readonly #areas: number[] = [];
  readonly #start: Uint32Array;

  constructor(rows: number) {
    this.#start = new Uint32Array(rows + 1);
  }

  /** Pieces counted from ox, oy, largest first. */
  addPieces(pieces: readonly Piece[], ox: number, oy: number): void {
    for (const { areaM2, rings } of pieces) {
      if (areaM2 < LEAST_PIECE_M2) continue;
      this.#builder.beginFeature(GEOMETRY_POLYGON);
      appendGroup(this.#builder, rings, ox, oy);
      this.#areas.push(areaM2);
    }
  }

  /** Every part of a polygon feature that lies in the area as it is. */
  addWhole(plots: FlatGeometry, feature: number): void {
    const { ringStart, partStart, featureStart, coords } = plots;
    const parts: { area: number; part: number }[] = [];
    for (let part = featureStart[feature]!; part < featureStart[feature + 1]!; part++) {
      let area = 0;
      for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
        const size = Math.abs(ringArea(coords, ringStart[ring]!, ringStart[ring + 1]!));
        area += ring === partStart[part] ? size : -size;
      }
      if (area >= LEAST_PIECE_M2) parts.push({ area, part });
    }
    if (parts.length > 1) parts.sort((p, q) => q.area - p.area);
    for (const { area, part } of parts) {
      this.#builder.beginFeature(GEOMETRY_POLYGON);
      this.#builder.beginPart();
      for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
        this.#builder.beginRing();
        for (let v = ringStart[ring]!; v < ringStart[ring + 1]!; v++) {
          this.#builder.vertex(coords[2 * v]!, coords[2 * v + 1]!);
        }
        this.#builder.endRing();
      }
      this.#areas.push(area);
    }
  }

  endRow(row: number): void {
    this.#start[row + 1] = this.#areas.length;
  }

  build(): Pick<OverlapMeasures, "pieceStart" | "piecesM2" | "pieces"> {
    return {
      pieceStart: this.#start,
      piecesM2: Float64Array.from(this.#areas),
      pieces: this.#builder.build(),
    };
  }
}
