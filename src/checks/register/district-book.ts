import type { District } from "../../domain/district.ts";
import type { UbigeoSystem } from "../../domain/issue/register-issues.ts";
import { spellingDistance } from "../../domain/varieties/spelling-distance.ts";
import { foldPlace } from "./fold-place.ts";

/** The known districts by name and by code. */
export interface DistrictBook {
  readonly named: (name: string) => District | undefined;
  readonly coded: (code: string, system: UbigeoSystem) => District | undefined;
  /** The one district whose name is a slip away from this; undefined where none or several are. */
  readonly near: (name: string) => District | undefined;
}

/** Letters that may differ; a name of up to five letters may have none. */
const bound = (letters: number): number => (letters <= 5 ? 0 : letters <= 8 ? 1 : 2);

const MOST_KEPT = 1000;

export function districtBook(districts: readonly District[]): DistrictBook {
  const names = new Map(districts.map((one) => [foldPlace(one.name), one]));
  const codes = {
    inei: new Map(districts.map((one) => [one.ubigeoInei, one])),
    reniec: new Map(districts.map((one) => [one.ubigeoReniec, one])),
  };
  // A register names the same few districts thousands of times.
  const kept = new Map<string, District | undefined>();
  const named = (name: string): District | undefined => {
    if (kept.has(name)) return kept.get(name);
    const found = names.get(foldPlace(name));
    if (kept.size < MOST_KEPT) kept.set(name, found);
    return found;
  };
  return {
    named,
    coded: (code, system) => codes[system].get(code),
    near: (name) => {
      const key = foldPlace(name);
      const most = bound(key.length);
      const close = [...names].filter(([other]) => spellingDistance(key, other, most) <= most);
      return close.length === 1 ? close[0]![1] : undefined;
    },
  };
}
