import type { Outline } from "../../../../domain/register/outline.ts";
import { DECLARED_PCT } from "../../../../position/declared-radius.ts";
import type { WalkEntry } from "../../../../position/walk/walk-entry.ts";
import type { WalkedPlot } from "../../../../position/walk/walked-plot.ts";

/** What a record of kind "walk" holds: the plot as it was closed, and all that was heard on the way. */
export interface WalkBody {
  readonly code: string;
  /** Milliseconds since 1970, by the device's clock. */
  readonly begun: number;
  readonly closed: number;
  /** Corners in the UTM zone of the walk, to the centimetre. */
  readonly outline: Outline;
  readonly areaM2: number;
  /** By the receiver's error alone, without `gapsM2`. */
  readonly errorM2: number;
  /** Of 100 positions, how many the declared radius was taken to hold; absent in walks closed before it was asked. */
  readonly declaredPct?: number;
  readonly perimeterM: number;
  readonly toleranceM: number;
  readonly unseenM: number;
  /** Absent in walks closed before it was asked. */
  readonly silentM?: number;
  readonly gapsM2: number;
  readonly positions: number;
  /** The least accuracy that was asked for, metres. */
  readonly mostAccuracyM: number;
  readonly entries: readonly WalkEntry[];
}

export interface ClosedHow {
  readonly code: string;
  readonly crs: string;
  readonly positions: number;
  readonly mostAccuracyM: number;
  readonly closed: number;
}

export const outlineOfWalk = (plot: WalkedPlot, crs: string): Outline => ({
  crs,
  type: "polygon",
  parts: [[plot.ring.flatMap(({ x, y }) => [x, y])]],
});

export const walkBody = (
  plot: WalkedPlot,
  entries: readonly WalkEntry[],
  { code, crs, positions, mostAccuracyM, closed }: ClosedHow,
): WalkBody => {
  const { areaM2, errorM2, perimeterM, toleranceM, unseenM, silentM, gapsM2 } = plot;
  return {
    ...{ code, begun: entries[0]?.at ?? closed, closed, outline: outlineOfWalk(plot, crs) },
    declaredPct: DECLARED_PCT,
    ...{ areaM2, errorM2, perimeterM, toleranceM, unseenM, silentM, gapsM2 },
    ...{ positions, mostAccuracyM, entries },
  };
};

const FIGURES = [
  ...["begun", "closed", "areaM2", "errorM2", "perimeterM", "toleranceM", "unseenM", "gapsM2"],
  "positions",
] as const;

const isRing = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.length >= 6 &&
  value.length % 2 === 0 &&
  value.every(Number.isFinite);

/** Whether what a record holds is a walk; a project file may bring anything. */
export const isWalkBody = (value: unknown): value is WalkBody => {
  const body = (value ?? {}) as Record<string, unknown>;
  const outline = (body.outline ?? {}) as Partial<Record<keyof Outline, unknown>>;
  return (
    typeof body.code === "string" &&
    FIGURES.every((figure) => Number.isFinite(body[figure])) &&
    [body.silentM, body.declaredPct].every((said) => said === undefined || Number.isFinite(said)) &&
    typeof outline.crs === "string" &&
    outline.type === "polygon" &&
    Array.isArray(outline.parts) &&
    outline.parts.length === 1 &&
    Array.isArray(outline.parts[0]) &&
    outline.parts[0].length === 1 &&
    isRing(outline.parts[0][0])
  );
};
