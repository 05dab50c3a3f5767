import { readHeights } from "../alturas/heights.ts";
import { type Place, readPlaces } from "../centros-poblados/places.ts";
import { readLimit } from "../limite-sn08/limit.ts";
import { toUtm17s } from "../plane-17s.ts";
import { settleAroundHamlets } from "./around-hamlets.ts";
import { settleAtLimit } from "./at-limit.ts";
import { chooseHamlets, coffeeHamlets } from "./hamlets.ts";
import { Land } from "./land.ts";
import { middleOf, type Ring, ringArea } from "./polygon.ts";
import { randomFrom } from "./random.ts";
import { type Farming, farmingOf } from "./record.ts";

const SEED = 20090817;
const HAMLETS = 62;

export interface SamplePlot {
  readonly code: string;
  readonly member: string;
  readonly place: Place;
  readonly farming: Farming;
  /** EPSG:32717, centimetres. */
  readonly ring: Ring;
}

const nearestPlace = (ring: Ring, places: readonly (readonly [Place, number, number])[]): Place => {
  const [x, y] = middleOf(ring);
  const distance = ([, px, py]: readonly [Place, number, number]): number =>
    (px - x) ** 2 + (py - y) ** 2;
  return places.reduce((best, place) => (distance(place) < distance(best) ? place : best))[0];
};

const numbered = (prefix: string, n: number): string => `${prefix}${String(n).padStart(4, "0")}`;

/** The synthetic register: same figures, same plots, in the order of their hamlets' INEI codes. */
export const makeRegister = async (): Promise<readonly SamplePlot[]> => {
  const random = randomFrom(SEED);
  const limit = await readLimit();
  const land = new Land(await readHeights(), limit);
  const places = await readPlaces();
  const hamlets = chooseHamlets(coffeeHamlets(places, land), HAMLETS, random);
  const rings = [
    ...settleAtLimit(land, limit, random),
    ...settleAroundHamlets(land, hamlets, random),
  ];
  const homes = places
    .filter((place) => place.province === "San Ignacio")
    .map((place) => [place, ...toUtm17s([place.lon, place.lat])] as const);
  const placed = rings
    .map((ring) => ({ ring, place: nearestPlace(ring, homes) }))
    .sort(
      (a, b) => a.place.code.localeCompare(b.place.code, "en") || a.ring[0]![1] - b.ring[0]![1],
    );
  let members = 0;
  return placed.map(({ ring, place }, i) => {
    const sameHamlet = placed[i - 1]?.place === place;
    if (!sameHamlet || random.next() > 0.2) members++;
    return {
      code: numbered("EJ-", i + 1),
      member: numbered("EJS-", members),
      place,
      farming: farmingOf(place, ringArea(ring) / 10_000, land.heightAt(middleOf(ring)), random),
      ring,
    };
  });
};

let made: Promise<readonly SamplePlot[]> | null = null;

/** The synthetic register, made once a process: it takes five seconds of a processor. */
export const sampleRegister = (): Promise<readonly SamplePlot[]> => {
  made ??= makeRegister();
  return made;
};
