import type { GroupRate } from "../analysis/groups/group-answer.ts";
import type { RatedGroups } from "../analysis/groups/group-rates.ts";
import type { NoClustered } from "../analysis/groups/rate.ts";
import type { FigureNames } from "./figure-names.ts";

/** Why there is no interval with points as clusters, for programs. */
const NOT_COMPUTABLE: Readonly<Record<NoClustered, string>> = {
  "nothing-counted": "nothing counted: no rate",
  "one-point": "one point: no variance between points",
  "nothing-bored":
    "no bored fruit (or all): the clustered interval is not defined, show Wilson and say so",
  "all-bored":
    "no bored fruit (or all): the clustered interval is not defined, show Wilson and say so",
  "no-variance": "every point has the same rate: no variance between points",
};

export type GroupRecord = Readonly<Record<string, string | number | null | readonly number[]>>;

/** Standard error of the pooled rate, in its unit, by way of the design effect. */
const standardError = (
  { designEffect, rate, exposure }: GroupRate,
  traps: boolean,
): number | null => {
  if (designEffect === null || rate === null) return null;
  const variance = traps ? rate / exposure : (rate * (100 - rate)) / exposure;
  return Math.sqrt(designEffect * variance);
};

const clusteredFigures = (rate: GroupRate, { unit }: FigureNames): GroupRecord => ({
  [`rate_${unit}`]: rate.rate,
  [`wilson95_${unit}`]: rate.wilson,
  [`se_${unit}`]: standardError(rate, unit === "per_trap_day"),
  df: rate.clustered === null ? null : rate.points - 1,
  [`clustered95_${unit}`]: rate.clustered,
  design_effect: rate.designEffect,
  not_computable: rate.noClustered && NOT_COMPUTABLE[rate.noClustered],
  [`eb_${unit}`]: rate.eb,
  [`interval95_${unit}`]: rate.interval,
  interval_of: rate.intervalKind,
  standing: rate.standing,
});

/** Groups by a column, in the order of the file. `points`: those with something counted, the clusters. */
export const groupRecords = ({ groups }: RatedGroups, names: FigureNames): readonly GroupRecord[] =>
  groups
    .map((group) => group.rate)
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0))
    .map((rate) => ({
      grupo: rate.name,
      points: rate.points,
      [names.counted]: rate.exposure,
      [names.bored]: rate.events,
      ...clusteredFigures(rate, names),
    }));

/** Districts by name. `points`: all, also those with nothing counted. */
export const districtRecords = (
  districts: RatedGroups | null,
  names: FigureNames,
): readonly GroupRecord[] =>
  (districts?.groups ?? [])
    .map((group) => group.rate)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((rate) => ({
      distrito: rate.name,
      points: rate.members.length,
      [names.brocados]: rate.events,
      [names.evaluados]: rate.exposure,
      ...clusteredFigures(rate, names),
    }));
