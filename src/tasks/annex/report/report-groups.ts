import { distanceBand } from "../../../answers/overlap/distance-band.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { type OverlapSummary, summarise } from "../../../answers/overlap/summary.ts";
import { isPossibleOverlap, VERDICTS, verdictOf } from "../../../answers/overlap/verdict.ts";
import { type WalkedTotals, walkedTotals } from "../../../answers/overlap/walked-range.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { foldName } from "../../../domain/varieties/fold-name.ts";
import type { Metres } from "../../../geo/units.ts";

/** Plots counted together; `key` tells groups of one kind apart. */
export interface ReportGroup<K> {
  readonly key: K;
  readonly summary: OverlapSummary;
}

/** What a report of a register counts, all of it from one result. */
export interface ReportGroups {
  readonly total: OverlapSummary;
  /** Of the plots walked with a receiver; null where there are none. */
  readonly walked: WalkedTotals | null;
  /** The four verdicts in their order, then what was not measured, where there is any. */
  readonly verdicts: readonly ReportGroup<(typeof VERDICTS)[number] | "not-measured">[];
  /** As the register writes them, those with most overlap first; "" is a plot whose district it does not say. */
  readonly districts: readonly ReportGroup<string>[];
  /** Outside plots by distance: one group a band, the last beyond every edge. */
  readonly bands: readonly ReportGroup<number>[];
  /** Places in the register: possible overlap, most hectares first, then on the limit, deepest first. */
  readonly listed: readonly number[];
}

const gather = <K>(count: number, keyOf: (i: number) => K | null): Map<K, number[]> => {
  const groups = new Map<K, number[]>();
  for (let i = 0; i < count; i++) {
    const key = keyOf(i);
    if (key === null) continue;
    const members = groups.get(key);
    if (members) members.push(i);
    else groups.set(key, [i]);
  }
  return groups;
};

/** Groups of a register's plots; bands by the given edges. Every plot is in one verdict and in one district. */
export const reportGroups = (
  register: Dataset<"plots">,
  result: OverlapResult,
  edges: readonly Metres[],
): ReportGroups => {
  const { measures } = result;
  const count = measures.verdict.length;
  const sum = (indices: Iterable<number>): OverlapSummary => summarise(result, edges, indices);
  const verdict = (i: number) => verdictOf(measures.verdict[i]!);

  const byVerdict = gather(count, (i) => verdict(i) ?? "not-measured");
  const column = register.fields.distrito;
  const written = (i: number): string =>
    column === undefined ? "" : (register.properties[i]?.[column] ?? "").trim();
  // One district however its accents and capitals are written, under the first spelling.
  const byDistrict = gather(count, (i) => foldName(written(i)));
  const byBand = gather(count, (i) =>
    verdict(i) === "outside" ? distanceBand(measures.distanceToAreaM[i]!, edges) : null,
  );
  const districts = [...byDistrict.values()].map((members) => ({
    key: written(members[0]!),
    summary: sum(members),
  }));
  const listed = [...measures.verdict.keys()].filter((i) => {
    const of = verdict(i);
    return isPossibleOverlap(of) || of === "on-limit";
  });
  const rank = (i: number): number => (isPossibleOverlap(verdict(i)) ? 1 : 0);
  return {
    total: summarise(result, edges),
    walked: walkedTotals(register, result),
    verdicts: [
      ...VERDICTS.map((key) => ({ key, summary: sum(byVerdict.get(key) ?? []) })),
      ...(byVerdict.has("not-measured")
        ? [{ key: "not-measured" as const, summary: sum(byVerdict.get("not-measured")!) }]
        : []),
    ],
    districts: districts.sort(
      (a, b) =>
        b.summary.overlapM2 - a.summary.overlapM2 ||
        b.summary.plots - a.summary.plots ||
        a.key.localeCompare(b.key, "es"),
    ),
    bands: Array.from({ length: edges.length + 1 }, (_, band) => ({
      key: band,
      summary: sum(byBand.get(band) ?? []),
    })),
    listed: listed.sort(
      (a, b) =>
        rank(b) - rank(a) ||
        measures.overlapM2[b]! - measures.overlapM2[a]! ||
        measures.maxDepthM[b]! - measures.maxDepthM[a]! ||
        a - b,
    ),
  };
};
