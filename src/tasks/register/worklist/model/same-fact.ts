import type { IssueCode } from "../../../../domain/issue/issue.ts";
import type { WorkItem, WorkState } from "./work-item.ts";

/** Rules that see one fact, the strongest first: of two records that are one, and of a plot that is not where it says. */
const FACTS: readonly (readonly IssueCode[])[] = [
  ["row-repeated", "row-same-outline", "plot-twice", "row-code-repeated", "plots-overlap"],
  [
    "place-outside-peru",
    "place-zone-mismatch",
    "place-outside-work-area",
    "place-far-from-district",
    "place-far-from-hamlet",
    "place-far-from-register",
  ],
];

const WEIGHT: Readonly<Record<WorkState, number>> = { refused: 0, open: 1, noted: 2, seen: 3 };

/** Of each such rule the fact, by its number, and how many are stronger. */
const PLACES: ReadonlyMap<IssueCode, { readonly fact: number; readonly rank: number }> = new Map(
  FACTS.flatMap((codes, fact) => codes.map((code, rank) => [code, { fact, rank }] as const)),
);

const factOf = ({ issue, row, other, state }: WorkItem): string | null => {
  const fact = PLACES.get(issue.code)?.fact;
  if (fact === undefined || row === null) return null;
  const rows = other === null ? row : `${Math.min(row, other)} ${Math.max(row, other)}`;
  // What was looked at hides nothing that was not.
  return `${fact} ${rows} ${state === "seen"}`;
};

const rank = ({ issue }: WorkItem): number => PLACES.get(issue.code)?.rank ?? 0;

/** So many items are one step: some 2 ms. */
const STEP = 1000;

/** One item where several rules tell one fact of the same records: the strongest speaks, the others stand in `also`. */
export function* joinSameFacts(
  items: readonly WorkItem[],
): Generator<undefined, readonly WorkItem[]> {
  const facts = new Map<string, WorkItem[]>();
  for (const [i, item] of items.entries()) {
    if (i % STEP === 0) yield;
    const fact = factOf(item);
    if (fact === null) continue;
    const own = facts.get(fact);
    if (own) own.push(item);
    else facts.set(fact, [item]);
  }
  const joined = new Map<WorkItem, WorkItem | null>();
  let looked = 0;
  for (const own of facts.values()) {
    if (looked++ % STEP === 0) yield;
    if (own.length < 2) continue;
    const [first, ...rest] = [...own].sort((a, b) => rank(a) - rank(b));
    for (const item of rest) joined.set(item, null);
    const state = own.reduce<WorkState>(
      (worst, one) => (WEIGHT[one.state] < WEIGHT[worst] ? one.state : worst),
      "seen",
    );
    joined.set(first!, {
      ...first!,
      state,
      also: rest.map(({ issue }) => issue),
      drafts: own.find(({ drafts }) => drafts !== null && drafts.length > 0)?.drafts ?? null,
    });
  }
  if (joined.size === 0) return items;
  const left: WorkItem[] = [];
  for (const [i, item] of items.entries()) {
    if (i % STEP === 0) yield;
    const one = joined.get(item);
    if (one !== null) left.push(one ?? item);
  }
  return left;
}

/** The rules that tell of an item. */
export const rulesOf = ({ issue, also }: WorkItem): readonly IssueCode[] =>
  also.length === 0 ? [issue.code] : [...new Set([issue.code, ...also.map(({ code }) => code)])];
