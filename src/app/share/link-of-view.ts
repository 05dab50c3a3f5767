import { type AddressValues, formatAddress } from "../state/address.ts";

/** Keys that hold what a person typed into a search: it may be a producer's name. */
const SEARCHES = ["buscar", "vpb"] as const;
/** Keys of files on their way in, which no other device has. */
const UNDER_WAY: readonly string[] = ["archivo", "aviso"];
/** Keys that hold words of the data a person filtered by: places, organisations, varieties. */
const FILTERS = ["caserio", "org", "borg", "bdis", "bcas", "vpc", "vpo", "vpv"] as const;

const wordsOf = (address: AddressValues, keys: readonly string[]): readonly string[] => [
  ...new Set(keys.map((key) => address[key] ?? "").filter((word) => word !== "")),
];

/** A link to the view, and the words of the data that it says aloud. */
export interface ViewLink {
  readonly link: string;
  /** Typed into a search; in the link only where the person wants that. */
  readonly searched: readonly string[];
  readonly filtered: readonly string[];
}

/** `page` is the address without its fragment. */
export const linkOfView = (page: string, address: AddressValues, withSearch: boolean): ViewLink => {
  const typed = new Set<string>(SEARCHES);
  const values = Object.fromEntries(
    Object.entries(address).filter(
      ([key]) => !UNDER_WAY.includes(key) && (withSearch || !typed.has(key)),
    ),
  );
  return {
    link: page + formatAddress(values),
    searched: wordsOf(address, SEARCHES),
    filtered: wordsOf(address, FILTERS),
  };
};
