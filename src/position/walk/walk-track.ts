import type { UtmCrs } from "../../geo/crs/crs.ts";

/** A position that counts, in the plane of its walk. */
export interface TrackPoint {
  /** Metres of the plane. */
  readonly x: number;
  readonly y: number;
  /** Seconds of the walk, never falling. */
  readonly seconds: number;
  /** Metres that hold 95 of 100 such positions: `radius95` of what the receiver declared. */
  readonly accuracy: number;
}

/** Why the line is straight between two positions. lost: none came. jump: from here on they agree on another place. */
export type BreakKind = "lost" | "paused" | "reopened" | "jump";

/** A stretch nobody saw: the line goes straight over it. */
export interface TrackBreak {
  readonly kind: BreakKind;
  /** Index of the point after it. */
  readonly before: number;
  readonly metres: number;
  /** How long it took; null where no clock can say. */
  readonly seconds: number | null;
}

/** Why a position does not count. poor: less accurate than asked for. jump: farther than anybody walks. repeated: heard before. */
export type DropReason = "poor" | "jump" | "repeated";

/** A walk as its journal tells it. */
export interface WalkTrack {
  /** The UTM zone of its first position, WGS84; null before there is one. */
  readonly plane: UtmCrs | null;
  readonly points: readonly TrackPoint[];
  readonly breaks: readonly TrackBreak[];
  readonly dropped: Readonly<Record<DropReason, number>>;
  /** Where what did not count was, metres of the plane: x, y, x, y … */
  readonly droppedAt: readonly number[];
  /** How often the device's clock was set meanwhile. */
  readonly clockJumps: number;
  /** Metres along the points, straight over breaks. */
  readonly lengthM: number;
}
