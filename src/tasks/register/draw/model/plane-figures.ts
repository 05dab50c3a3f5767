import type { Outline } from "../../../../domain/register/outline.ts";
import { type Crs, type UtmCrs, WGS84 } from "../../../../geo/crs/crs.ts";
import { crsLabel } from "../../../../geo/crs/crs-label.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import { sameCrs } from "../../../../geo/crs/same-crs.ts";
import type { Parts } from "../../../../geo/edit/ring-edits.ts";
import type { Position } from "../../../../geo/flat/to-geojson.ts";

/** Brings figures of one CRS to the plane where they are measured and back; what came from figures goes back to the same bits. */
export class PlaneFigures {
  readonly #known = new Map<string, readonly [number, number]>();
  readonly crs: Crs;
  readonly plane: UtmCrs;

  constructor(crs: Crs, plane: UtmCrs) {
    this.crs = crs;
    this.plane = plane;
  }

  toPlane(x: number, y: number): readonly [number, number] {
    const at = projectPoint(x, y, this.crs, this.plane);
    if (at[0] !== x) this.#known.set(`${at[0]},${at[1]}`, [x, y]);
    return at;
  }

  toFigures(x: number, y: number): readonly [number, number] {
    return this.#known.get(`${x},${y}`) ?? projectPoint(x, y, this.plane, this.crs);
  }

  toDegrees(x: number, y: number): Position {
    return projectPoint(x, y, this.crs, WGS84);
  }

  /** A place the hand showed, to the centimetre: a pointer knows no more. */
  fromHand(lon: number, lat: number): readonly [number, number] {
    const [x, y] = projectPoint(lon, lat, WGS84, this.crs);
    const steps = this.crs.kind === "utm" ? 1e2 : 1e7;
    return [Math.round(x * steps) / steps, Math.round(y * steps) / steps];
  }
}

type Turn = (x: number, y: number) => readonly [number, number];

export const turnRing = (ring: readonly number[], turn: Turn): number[] => {
  const out: number[] = [];
  for (let k = 0; k < ring.length; k += 2) out.push(...turn(ring[k]!, ring[k + 1]!));
  return out;
};

export const turnParts = (parts: Parts, turn: Turn): number[][][] =>
  parts.map((rings) => rings.map((ring) => turnRing(ring, turn)));

/** The same figures in another CRS; the same object where it is the same. */
export const partsIn = (parts: Parts, from: Crs, to: Crs): Parts =>
  sameCrs(from, to) ? parts : turnParts(parts, (x, y) => projectPoint(x, y, from, to));

export const outlineOf = (parts: Parts, crs: Crs): Outline => ({
  crs: crsLabel(crs),
  type: "polygon",
  parts,
});
