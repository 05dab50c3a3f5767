import { foldName } from "../../../../domain/varieties/fold-name.ts";
import type { Variety } from "../../../../domain/varieties/variety.ts";
import { COMPARED_ATTRIBUTES, type ComparedAttribute, sameValue } from "./differing.ts";

export interface ChangedVariety {
  readonly before: Variety;
  readonly after: Variety;
  readonly attributes: readonly ComparedAttribute[];
}

/** What a catalogue says otherwise than another one, by name. */
export interface CatalogueChanges {
  readonly added: readonly Variety[];
  readonly gone: readonly Variety[];
  readonly changed: readonly ChangedVariety[];
  /** Alike in both. */
  readonly same: number;
}

/** Names are told apart without case, accents and signs; the first of two equal names stands for both. */
export const catalogueChanges = (
  before: readonly Variety[],
  after: readonly Variety[],
): CatalogueChanges => {
  const byName = (varieties: readonly Variety[]): ReadonlyMap<string, Variety> =>
    new Map(varieties.toReversed().map((variety) => [foldName(variety.name), variety]));
  const old = byName(before);
  const now = byName(after);
  const both = [...now].flatMap(([name, variety]) => {
    const was = old.get(name);
    return was
      ? [
          {
            before: was,
            after: variety,
            attributes: COMPARED_ATTRIBUTES.filter((each) => !sameValue(was, variety, each)),
          },
        ]
      : [];
  });
  const filed = (a: Variety, b: Variety) => a.name.localeCompare(b.name, "es", { numeric: true });
  const changed = both.filter(({ attributes }) => attributes.length > 0);
  return {
    added: [...now].flatMap(([name, variety]) => (old.has(name) ? [] : [variety])).toSorted(filed),
    gone: [...old].flatMap(([name, variety]) => (now.has(name) ? [] : [variety])).toSorted(filed),
    changed: changed.toSorted((a, b) => filed(a.after, b.after)),
    same: both.length - changed.length,
  };
};
