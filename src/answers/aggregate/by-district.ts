import type { Capital } from "../../domain/capital.ts";
import { LEAST_PRODUCERS } from "../../domain/story/released-group.ts";
import { foldName } from "../../domain/varieties/fold-name.ts";
import { mergeNeighbours } from "../../stats/disclosure/merge-neighbours.ts";
import { isSafeSplit, type Split } from "./safe-split.ts";

export interface DistrictQuestion {
  /** The district each record says, as written; empty where it says none. */
  readonly districtOf: (record: number) => string;
  readonly records: readonly number[];
  /** By record. */
  readonly producers: ArrayLike<number>;
  readonly capitals: readonly Capital[];
  /** What is published of each group besides its count. */
  readonly splits?: readonly Split[];
}

/** One district, or several that could not be shown alone. */
export interface DistrictGroup {
  /** Districts as officially written, the one with most records first. */
  readonly names: readonly string[];
  /** Records of a district that is not in the list, or of none, are in the group too. */
  readonly withUnknown: boolean;
  /** Capital of the first of `names`; null where all are unknown. */
  readonly at: readonly [lon: number, lat: number] | null;
  readonly members: readonly number[];
}

interface District {
  readonly capital: Capital | null;
  readonly members: number[];
}

const squaredDegrees = (a: Capital, b: Capital): number => {
  const narrowing = Math.cos(((a.lat + b.lat) * Math.PI) / 360);
  return ((a.lon - b.lon) * narrowing) ** 2 + (a.lat - b.lat) ** 2;
};

/** Farther than any capital: a group without a place is joined last. */
const NOWHERE = 1e9;

const apart = (a: District, b: District): number =>
  a.capital && b.capital ? squaredDegrees(a.capital, b.capital) : NOWHERE;

const districtsOf = ({ districtOf, records, capitals }: DistrictQuestion): District[] => {
  const byName = new Map(capitals.map((capital) => [foldName(capital.name), capital]));
  const found = new Map<Capital | null, District>();
  for (const i of records) {
    const capital = byName.get(foldName(districtOf(i))) ?? null;
    const district = found.get(capital) ?? { capital, members: [] };
    district.members.push(i);
    found.set(capital, district);
  }
  return [...found.values()].sort(
    (a, b) =>
      b.members.length - a.members.length ||
      (a.capital?.name ?? "").localeCompare(b.capital?.name ?? "", "es"),
  );
};

/**
 * Records by district, the most first. A district that may not be shown, or whose splits may not, is joined with the nearest
 * by capital, so that all records stay in some group; null where not even all together may be shown.
 */
export const byDistrict = (question: DistrictQuestion): readonly DistrictGroup[] | null => {
  const { producers, splits = [] } = question;
  const districts = districtsOf(question);
  const membersOf = (places: readonly number[]) =>
    places.flatMap((place) => districts[place]!.members).sort((a, b) => a - b);
  const merged = mergeNeighbours(districts.length, {
    isSafe: (places) => isSafeSplit(membersOf(places), producers, splits, LEAST_PRODUCERS),
    nearness: (a, b) =>
      Math.min(...a.flatMap((x) => b.map((y) => apart(districts[x]!, districts[y]!)))),
    size: (places) => membersOf(places).length,
  });
  return (
    merged
      ?.map((places): DistrictGroup => {
        const named = places.flatMap((place) => districts[place]!.capital ?? []);
        const [largest] = named;
        return {
          names: named.map(({ name }) => name),
          withUnknown: named.length < places.length,
          at: largest ? [largest.lon, largest.lat] : null,
          members: membersOf(places),
        };
      })
      .sort((a, b) => b.members.length - a.members.length) ?? null
  );
};
