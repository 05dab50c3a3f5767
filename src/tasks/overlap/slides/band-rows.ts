import { inARow } from "../../../answers/aggregate/in-a-row.ts";
import { distanceBand } from "../../../answers/overlap/distance-band.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { isPossibleOverlap, verdictOf } from "../../../answers/overlap/verdict.ts";
import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import type { Metres } from "../../../geo/units.ts";
import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth } from "../../../i18n/in-both.ts";
import { countProducers, mayShow } from "../../../stats/disclosure/count-producers.ts";
import type { SlideRecords } from "./slide-question.ts";
import { slideTexts } from "./slide-texts.ts";

/** From inside to far: possible overlap, not measured, on the limit, then the bands outside. */
const POSSIBLE = 0;
const NOT_MEASURED = 1;
const ON_LIMIT = 2;
const FIRST_BAND = 3;

export interface BandRow {
  readonly label: TwoLanguages;
  readonly members: readonly number[];
  /** Only plots outside are in it, by distance. */
  readonly outside: boolean;
  /** Only plots with a possible overlap are in it. */
  readonly possible: boolean;
  /** Upper edge of an outside row; null beyond the last edge. */
  readonly upTo: Metres | null;
  readonly merged: boolean;
}

const placeOf = ({ measures }: OverlapResult, i: number, edges: readonly Metres[]): number => {
  const verdict = verdictOf(measures.verdict[i]!);
  if (verdict === null) return NOT_MEASURED;
  if (isPossibleOverlap(verdict)) return POSSIBLE;
  if (verdict === "on-limit") return ON_LIMIT;
  return FIRST_BAND + distanceBand(measures.distanceToAreaM[i]!, edges);
};

const labelOf = (
  first: number,
  last: number,
  edges: readonly Metres[],
  tolerance: Metres,
  isEmpty: (place: number) => boolean,
): TwoLanguages =>
  inBoth(slideTexts, ({ bands: t }) => {
    const parts: string[] = [];
    const has = (place: number) =>
      first <= place && place <= last && !(last > first && isEmpty(place));
    if (has(POSSIBLE)) parts.push(t.possible);
    if (has(NOT_MEASURED)) parts.push(t.notMeasured);
    if (has(ON_LIMIT)) parts.push(t.onLimit(formatInteger(tolerance)));
    if (last >= FIRST_BAND) {
      const lower = edges[Math.max(first, FIRST_BAND) - FIRST_BAND - 1];
      const upper = edges[last - FIRST_BAND];
      const from = lower === undefined ? null : formatDistance(lower);
      if (upper !== undefined) parts.push(t.within(from, formatDistance(upper)));
      else parts.push(from === null ? t.outside : t.beyond(from));
    }
    const [one = "", ...others] = parts;
    return t.or([one, ...others.map((part) => part.charAt(0).toLowerCase() + part.slice(1))]);
  });

/**
 * Plots by distance to the limit, joined with their neighbours until each row is of 5 producers; null where that cannot be.
 * A possible overlap that may be shown stays as it is: another slide says the same figure.
 */
export const bandRows = (
  { records, producers }: SlideRecords,
  answer: OverlapResult,
  edges: readonly Metres[],
): readonly BandRow[] | null => {
  const groups: number[][] = Array.from({ length: FIRST_BAND + edges.length + 1 }, () => []);
  for (const i of records) groups[placeOf(answer, i, edges)]!.push(i);
  const apart = mayShow(countProducers(groups[POSSIBLE]!, producers.of), LEAST_PRODUCERS);
  const rows = inARow(groups, producers.of, (place) => apart && place === POSSIBLE);
  const isEmpty = (place: number) => groups[place]!.length === 0;
  return (
    rows
      ?.filter(({ first, last }) => !(last === first && first === NOT_MEASURED && isEmpty(first)))
      .map(({ first, last, members }) => ({
        label: labelOf(first, last, edges, answer.tolerance, isEmpty),
        members,
        outside: first >= FIRST_BAND,
        possible: last === POSSIBLE,
        upTo: edges[last - FIRST_BAND] ?? null,
        merged: last > first,
      })) ?? null
  );
};
