import { countsOf, isCounted } from "../select/counts-of.ts";
import type { RoundQuery } from "./round-answer.ts";

/** Cenicafé's protocol: trees of a lot, and the least fruits of the branch counted on each. */
const PROTOCOL_TREES = 30;
const PROTOCOL_FRUITS = 30;

/** What a further point is sampled with. */
export interface SamplingMeans {
  readonly treesPerPoint: number;
  readonly fruitsPerTree: number;
  /** Fruits, or trap-days, of one further point. */
  readonly exposurePerPoint: number;
}

/**
 * As the question says; where it does not, the protocol's trees, and the fruits a tree of the sheet (of a reading's 30 trees
 * where it does not say how many). A trap counts its mean days.
 */
export function samplingMeans(query: RoundQuery, kept: Int32Array): SamplingMeans {
  const { columns } = query.source;
  const { exposure, events } = countsOf(columns, query.filter.method);
  let fruits = 0;
  let trees = 0;
  let readings = 0;
  for (const i of kept) {
    const counted = exposure[i] as number;
    if (!isCounted(counted, events[i] as number)) continue;
    const own = columns.trees[i] as number;
    fruits += counted;
    trees += own > 0 ? own : PROTOCOL_TREES;
    readings += 1;
  }
  const treesPerPoint = query.treesPerPoint ?? PROTOCOL_TREES;
  const measured = fruits > 0 ? fruits / trees : PROTOCOL_FRUITS;
  const fruitsPerTree = query.fruitsPerTree ?? measured;
  const exposurePerPoint =
    query.filter.method === "trampa" ? fruits / readings : treesPerPoint * fruitsPerTree;
  return { treesPerPoint, fruitsPerTree, exposurePerPoint };
}
