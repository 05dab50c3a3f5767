import type { Place } from "../centros-poblados/places.ts";
import { type Pair, toUtm17s } from "../plane-17s.ts";
import type { Land } from "./land.ts";
import type { Random } from "./random.ts";

export interface Hamlet {
  readonly place: Place;
  readonly at: Pair;
  /** Metres. */
  readonly height: number;
  /** Metres to the sanctuary. */
  readonly away: number;
}

/** Hamlets of the province in coffee's heights, outside the sanctuary. */
export const coffeeHamlets = (places: readonly Place[], land: Land): readonly Hamlet[] =>
  places
    .filter((place) => place.province === "San Ignacio")
    .map((place) => {
      const at = toUtm17s([place.lon, place.lat]);
      return { place, at, height: land.heightAt(at), away: -land.depthOf(at) };
    })
    .filter(({ height, away }) => height > 950 && height < 1930 && away > 0);

/** Few near the sanctuary, all of them from 14 km on. */
const weight = (away: number): number => {
  const t = Math.min(1, away / 14_000);
  return 0.12 + 0.88 * t * t * (3 - 2 * t);
};

/** `count` hamlets, each district at least thrice, chosen by weight without repetition, in the source's order. */
export const chooseHamlets = (
  hamlets: readonly Hamlet[],
  count: number,
  random: Random,
): readonly Hamlet[] => {
  const left = [...hamlets];
  const chosen = new Set<Hamlet>();
  const draw = (from: readonly Hamlet[]): void => {
    const total = from.reduce((sum, hamlet) => sum + weight(hamlet.away), 0);
    let ticket = random.next() * total;
    const drawn = from.find((hamlet) => {
      ticket -= weight(hamlet.away);
      return ticket <= 0;
    });
    if (!drawn) return;
    chosen.add(drawn);
    left.splice(left.indexOf(drawn), 1);
  };
  for (const district of new Set(hamlets.map(({ place }) => place.district))) {
    for (let i = 0; i < 3; i++) draw(left.filter(({ place }) => place.district === district));
  }
  while (chosen.size < count && left.length > 0) draw(left);
  return hamlets.filter((hamlet) => chosen.has(hamlet));
};
