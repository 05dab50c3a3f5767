import type { UtmCrs } from "../../../geo/crs/crs.ts";

/** Units of a hot spot analysis as the map needs them; the analysis's answer fits as it is. One entry per unit. */
export interface BorerCellsSource {
  readonly unit: "point" | "cell";
  /** Side to side of a hexagon, metres; null for points. */
  readonly cellSize: number | null;
  readonly plane: UtmCrs;
  readonly ids: readonly string[];
  /** Centre of the hexagon, or place of the point, metres; NaN where it has none. */
  readonly centreX: Float64Array;
  readonly centreY: Float64Array;
  /** 3, 2, 1 hot at q 0.01, 0.05, 0.10; 0 not significant; -1, -2, -3 cold; -128 where nothing can be said. */
  readonly classShown: Int8Array;
  /** Not 0: too little to call it hot or cold. */
  readonly heldBack: Uint8Array;
  /** Other units within the band; a unit with none is an island. */
  readonly neighbours: Int32Array;
}

/** Why a unit is not called anything. */
export type HeldBackWord =
  | "none"
  | "nothing-counted"
  | "no-place"
  | "few-counted"
  | "few-neighbours";

/** One unit a person points at. */
export interface BorerCellSubject {
  readonly id: string;
  /** As {@link BorerCellsSource.classShown}. */
  readonly classShown: number;
  readonly heldBack: HeldBackWord;
  readonly island: boolean;
  readonly points: number;
  readonly exposure: number;
  readonly events: number;
  /** 95 %, in the unit of the rate; null where there is none. */
  readonly interval: readonly [low: number, high: number] | null;
  /** Insects per trap and day in place of per cent of fruits. */
  readonly traps: boolean;
  /** NaN where they do not exist. */
  readonly z: number;
  readonly q: number;
}
