import type { GroupRate } from "../analysis/groups/group-answer.ts";
import type { ClassEdges } from "../analysis/groups/thresholds.ts";

/** A group whose interval holds the threshold, and another rate that it cannot tell from it. */
export interface FewFruits {
  readonly group: GroupRate;
  /** Per cent; null where the interval holds no other edge. */
  readonly other: number | null;
}

/**
 * Groups that cannot be told from the threshold, fewest fruits first. `other` is the class edge inside the interval that
 * lies farthest from the threshold, in ratio: "with 60 fruits 5 % cannot be told from 2 %".
 */
export const fewFruits = (
  groups: readonly GroupRate[],
  threshold: number,
  edges: ClassEdges,
): readonly FewFruits[] =>
  groups
    .filter(({ standing, exposure }) => standing === "undecided" && exposure > 0)
    .map((group) => {
      const [low, high] = group.interval ?? [threshold, threshold];
      const far = edges
        .filter((edge) => edge !== threshold && edge >= low && edge <= high)
        .sort((a, b) => Math.abs(Math.log(b / threshold)) - Math.abs(Math.log(a / threshold)));
      return { group, other: far[0] ?? null };
    })
    .sort((a, b) => a.group.exposure - b.group.exposure);
