import { LEAST_PRODUCERS } from "../../../domain/story/released-group.ts";
import { countProducers, mayShow } from "../../../stats/disclosure/count-producers.ts";
import { FIT_VERDICTS, type FitAnswer, type FitVerdict } from "../analysis/fit/fit-answer.ts";
import { isCompared } from "../plots/model/verdict-code.ts";

/** What a plot's verdict is told as. */
export type VerdictPart =
  | "below"
  | "above"
  | "outside"
  | "inside"
  | "undecided"
  | "unknown"
  | "rest";

const PART_OF: Readonly<
  Record<FitVerdict, "below" | "above" | "inside" | "undecided" | "unknown">
> = {
  inside: "inside",
  below: "below",
  above: "above",
  undecidable: "undecided",
  "unknown-variety": "unknown",
  "no-variety": "unknown",
  "no-altitude": "unknown",
  "no-band": "unknown",
};

/** From the finest way to tell the parts to the coarsest. */
const WAYS: readonly Readonly<Record<(typeof PART_OF)[FitVerdict], VerdictPart>>[] = [
  {
    below: "below",
    above: "above",
    inside: "inside",
    undecided: "undecided",
    unknown: "unknown",
  },
  {
    below: "outside",
    above: "outside",
    inside: "inside",
    undecided: "undecided",
    unknown: "unknown",
  },
  { below: "outside", above: "outside", inside: "inside", undecided: "rest", unknown: "rest" },
  { below: "outside", above: "outside", inside: "rest", undecided: "rest", unknown: "rest" },
];

export type VerdictParts = ReadonlyMap<VerdictPart, readonly number[]>;

/** Plots by what is said of them, as fine as 5 producers a part allow; null where not even two parts may be told. */
export const verdictParts = (
  { plotVerdict }: Pick<FitAnswer, "plotVerdict">,
  records: readonly number[],
  producers: ArrayLike<number>,
): VerdictParts | null => {
  for (const way of WAYS) {
    const parts = new Map<VerdictPart, number[]>();
    for (const i of records) {
      const part = way[PART_OF[FIT_VERDICTS[plotVerdict[i]!]!]];
      parts.set(part, [...(parts.get(part) ?? []), i]);
    }
    const safe = [...parts.values()].every((members) =>
      mayShow(countProducers(members, producers), LEAST_PRODUCERS),
    );
    if (safe) return parts;
  }
  return null;
};

/** Plots below or above their band, however finely the parts are told. */
export const outsideIn = (parts: VerdictParts): readonly number[] =>
  [
    ...(parts.get("outside") ?? []),
    ...(parts.get("below") ?? []),
    ...(parts.get("above") ?? []),
  ].sort((a, b) => a - b);

/** Plots held against a band; null where saying how many would tell of parts that are told together. */
export const comparedIn = (
  { plotVerdict }: Pick<FitAnswer, "plotVerdict">,
  records: readonly number[],
  parts: VerdictParts,
): readonly number[] | null => {
  const compared = records.filter((i) => isCompared(plotVerdict[i]!));
  return compared.length === records.length || parts.has("unknown") ? compared : null;
};
