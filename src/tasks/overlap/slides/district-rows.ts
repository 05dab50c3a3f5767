import { byDistrict, type DistrictGroup } from "../../../answers/aggregate/by-district.ts";
import { releaseGroup } from "../../../answers/aggregate/release-group.ts";
import type { Split } from "../../../answers/aggregate/safe-split.ts";
import type { Capital } from "../../../domain/capital.ts";
import type { PublicDiscs } from "../../../domain/story/public-map.ts";
import type { ReleasedGroup } from "../../../domain/story/released-group.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import { joinNames } from "../../../i18n/join-names.ts";
import type { SlideRecords } from "./slide-question.ts";
import { MOST_NAMES, slideTexts } from "./slide-texts.ts";

/** Districts of a slide, joined as far as they must be. */
export interface DistrictRow {
  readonly label: TwoLanguages;
  /** Its districts, and whether plots of no known one are among them. */
  readonly of: Pick<DistrictGroup, "names" | "withUnknown">;
  readonly at: DistrictGroup["at"];
  readonly members: readonly number[];
  /** Those the split takes; empty without a split. */
  readonly taken: readonly number[];
  /** Districts were joined because one of them could not be shown alone. */
  readonly merged: boolean;
}

const namesOf = ({ names, withUnknown }: DistrictRow["of"], unknown: string) =>
  withUnknown ? [...names, unknown] : names;

const labelOf = (group: DistrictGroup): TwoLanguages =>
  inBoth(slideTexts, (t, locale) => {
    const all = namesOf(group, t.unknownDistrict);
    if (all.length > MOST_NAMES) return t.others(all.length);
    const joined = joinNames(all, locale);
    if (all.length > 1) return t.together(joined);
    return joined.charAt(0).toUpperCase() + joined.slice(1);
  });

const joinGroups = (groups: readonly DistrictGroup[]): DistrictGroup => ({
  names: groups.flatMap(({ names }) => names),
  withUnknown: groups.some(({ withUnknown }) => withUnknown),
  at: groups[0]?.at ?? null,
  members: groups.flatMap(({ members }) => members),
});

/**
 * Plots by district; null where the register has no such column, names none of the list, or districts may not be shown. With a split, the districts of
 * which it takes nobody are one row, the last.
 */
export const districtRows = (
  { register, producers, records }: SlideRecords,
  capitals: readonly Capital[],
  split: Split | null,
): readonly DistrictRow[] | null => {
  const column = register.fields.distrito;
  if (column === undefined) return null;
  const groups = byDistrict({
    districtOf: (i) => register.properties[i]![column] ?? "",
    records,
    producers: producers.of,
    capitals,
    splits: split ? [split] : [],
  });
  if (groups === null || groups.every(({ names }) => names.length === 0)) return null;
  const row = (group: DistrictGroup): DistrictRow => ({
    label: labelOf(group),
    of: group,
    at: group.at,
    members: group.members,
    taken: split ? group.members.filter(split) : [],
    merged: group.names.length + (group.withUnknown ? 1 : 0) > 1,
  });
  if (split === null) return groups.map(row);
  const some = groups.filter(({ members }) => members.some(split));
  const none = groups.filter(({ members }) => !members.some(split));
  const rows = some.map(row).sort((a, b) => b.taken.length - a.taken.length);
  const merged = none.map(row).some((one) => one.merged);
  return none.length === 0 ? rows : [...rows, { ...row(joinGroups(none)), merged }];
};

/** Where a split takes nobody: "En los otros {otros} distritos, ninguna", and what stands for `{otros}`, a count or names. */
export const noneElsewhere = ({
  of,
}: DistrictRow): { readonly sentence: TwoLanguages; readonly others: TwoLanguages } => ({
  sentence: inBoth(slideTexts, (t) =>
    t.overlap.noneElsewhere(namesOf(of, t.unknownDistrict).length),
  ),
  others: inBoth(slideTexts, (t, locale) => {
    const all = namesOf(of, t.unknownDistrict);
    return all.length > MOST_NAMES ? formatInteger(all.length) : joinNames(all, locale);
  }),
});

/** Whole and part of each row, as groups of a release. */
export const releasedRows = (
  { register, producers }: SlideRecords,
  rows: readonly DistrictRow[],
): readonly ReleasedGroup[] =>
  rows
    .flatMap(({ members, taken }) => [members, taken])
    .map((members) => releaseGroup(register.id, members, producers.of));

/** Circles at the capitals; a row without a known district has no place and none. */
export const districtDiscs = (rows: readonly DistrictRow[]): PublicDiscs => ({
  kind: "discs",
  unit: inBoth(slideTexts, (t) => t.discUnit),
  discs: rows.flatMap(({ at, label, members }) =>
    at === null
      ? []
      : [
          {
            at,
            label,
            value: members.length,
            part: null,
            text: inBoth(slideTexts, (t) => t.discText(formatInteger(members.length))),
          },
        ],
  ),
});
