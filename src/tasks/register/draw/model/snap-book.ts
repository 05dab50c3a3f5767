import type { Dataset } from "../../../../domain/dataset.ts";
import type { Crs, UtmCrs } from "../../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import type { Parts } from "../../../../geo/edit/ring-edits.ts";
import { type SnapTarget, snapTo } from "../../../../geo/edit/snap-to.ts";
import { featureBounds } from "../../../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../../../geo/flat/flat-geometry.ts";
import { polygonsOfGroups } from "../../../../geo/plane/rings/polygons-of-groups.ts";

/** Something with corners and sides to hold on to. */
interface Source {
  readonly geometry: FlatGeometry;
  readonly crs: Crs;
  readonly target: SnapTarget;
  readonly nameOf: (feature: number) => string;
}

/** What the pointer holds on to. */
export interface HeldPlace {
  readonly kind: "vertex" | "edge";
  /** In the drawing's CRS: of a corner in that CRS the very same figures. */
  readonly figures: readonly [number, number];
  /** Whose corner or side it is; "" for the plot that is being drawn. */
  readonly name: string;
  /** Number of the corner in its ring, or of the one a side begins at, from 1. */
  readonly number: number;
}

/** The plots of a register and the reference areas, ready to be held on to in one plane. */
export class SnapBook {
  readonly #sources: readonly Source[];
  readonly #plane: UtmCrs;

  constructor(
    register: Dataset<"plots"> | null,
    areas: readonly Dataset<"areas">[],
    plane: UtmCrs,
  ) {
    this.#plane = plane;
    const source = ({ geometry, crs }: Dataset, nameOf: (feature: number) => string): Source => ({
      geometry,
      crs,
      target: targetOf(projectGeometry(geometry, crs, plane)),
      nameOf,
    });
    this.#sources = [
      ...(register ? [source(register, (feature) => register.ids[feature] ?? "")] : []),
      ...areas.map((area) => source(area, () => area.name)),
    ];
  }

  /**
   * What lies within `reach` metres of a place of the plane, as figures of `crs`. `without` is the record that is being
   * changed; `own` the plot a line is drawn across, whose corners count too.
   */
  find(
    [x, y]: readonly [number, number],
    reach: number,
    crs: Crs,
    without: number | null,
    own: Parts,
  ): HeldPlace | null {
    const sources =
      own.length > 0 ? [ownSource(own, crs, this.#plane), ...this.#sources] : this.#sources;
    const targets = sources.map(({ target }, k) =>
      k === sources.length - this.#sources.length && without !== null
        ? { ...target, without }
        : target,
    );
    const snap = snapTo(targets, x, y, reach);
    const source = snap && sources[snap.target];
    if (!snap || !source) return null;
    const { coords } = source.geometry;
    const figures =
      snap.kind === "vertex"
        ? projectPoint(coords[2 * snap.vertex]!, coords[2 * snap.vertex + 1]!, source.crs, crs)
        : projectPoint(snap.x, snap.y, this.#plane, crs);
    const number = snap.vertex - ringBegin(source.geometry, snap.vertex) + 1;
    return { kind: snap.kind, figures, name: source.nameOf(snap.feature), number };
  }
}

const targetOf = (geometry: FlatGeometry): SnapTarget => ({
  geometry,
  boxes: featureBounds(geometry),
});

function ownSource(own: Parts, crs: Crs, plane: UtmCrs): Source {
  const geometry = polygonsOfGroups(own);
  return {
    geometry,
    crs,
    target: targetOf(projectGeometry(geometry, crs, plane)),
    nameOf: () => "",
  };
}

/** First vertex of the ring a vertex stands in. */
function ringBegin({ ringStart }: FlatGeometry, vertex: number): number {
  let [low, high] = [0, ringStart.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (ringStart[middle]! <= vertex) low = middle;
    else high = middle - 1;
  }
  return ringStart[low]!;
}
