import { LEAST_PRODUCERS } from "../../domain/story/released-group.ts";
import { countProducers, mayShow } from "../../stats/disclosure/count-producers.ts";
import { mergeNeighbours, sideBySide } from "../../stats/disclosure/merge-neighbours.ts";

/** Groups joined: which, first to last, and their records. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly members: readonly number[];
}

/**
 * Groups that have an order, such as distance bands, joined side by side until each is of 5 producers or more; groups of
 * nobody stay as they are where nobody needs them. `barrier(a)`: group a and the one after it are never joined.
 * null where a group may not be shown and has no neighbour left.
 */
export const inARow = (
  groups: readonly (readonly number[])[],
  producers: ArrayLike<number>,
  barrier: (place: number) => boolean = () => false,
): readonly Stretch[] | null => {
  const membersOf = (places: readonly number[]) =>
    places.flatMap((place) => groups[place]!).sort((a, b) => a - b);
  const isSafe = (places: readonly number[]) =>
    mayShow(countProducers(membersOf(places), producers), LEAST_PRODUCERS);
  const all = groups.reduce((sum, group) => sum + group.length, 1);
  const merged = mergeNeighbours(groups.length, {
    isSafe,
    nearness: (a, b) => {
      if (sideBySide(a, b) === Infinity) return Infinity;
      if (barrier(Math.min(Math.max(...a), Math.max(...b)))) return Infinity;
      // The neighbour that is enough, else the smaller one: the larger stays as it is.
      return membersOf(b).length + (isSafe([...a, ...b]) ? 0 : all);
    },
    size: (places) => membersOf(places).length,
  });
  return (
    merged?.map((places) => ({
      first: places[0]!,
      last: places.at(-1)!,
      members: membersOf(places),
    })) ?? null
  );
};
