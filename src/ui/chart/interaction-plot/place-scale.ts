import type { InteractionPlace } from "./interaction-plot-props.ts";

export interface PlaceScale {
  /** False where places stand at equal distances, because the position of one is not known. */
  readonly toScale: boolean;
  /** Share of the width, 0 to 1, by id. */
  readonly share: ReadonlyMap<string, number>;
  /** Shares from one place to the next, the least of them; 1 for a single place. */
  readonly least: number;
}

/** Places along the axis at their true distances; in their order at equal ones where any position is missing or all agree. */
export const placeScale = (places: readonly InteractionPlace[]): PlaceScale => {
  const known = places.map(({ at }) => at);
  const low = Math.min(...known.map((at) => at ?? Number.NaN));
  const high = Math.max(...known.map((at) => at ?? Number.NaN));
  const toScale = places.length > 0 && high > low;
  const shares = places.map(({ at }, order) =>
    toScale
      ? ((at ?? low) - low) / (high - low)
      : places.length === 1
        ? 0.5
        : order / (places.length - 1),
  );
  const sorted = shares.toSorted((a, b) => a - b);
  const gaps = sorted.slice(1).map((share, i) => share - sorted[i]!);
  return {
    toScale,
    share: new Map(places.map(({ id }, i) => [id, shares[i]!])),
    least: Math.min(1, ...gaps.filter((gap) => gap > 0)),
  };
};
