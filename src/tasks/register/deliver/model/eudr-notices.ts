import type { Dataset } from "../../../../domain/dataset.ts";
import type { Issue } from "../../../../domain/issue/issue.ts";

/** Two ready plots on the same land: places in the register, and the share of both that is common. */
export interface ReadyTwice {
  readonly a: number;
  readonly b: number;
  readonly share: number;
}

/** Ready plots that something was said of. */
export const noticedPlots = (
  { rows }: Pick<Dataset, "rows">,
  flagged: ReadonlySet<number>,
  ready: readonly number[],
): readonly number[] => ready.filter((i) => flagged.has(rows[i]!));

/** Pairs of ready plots that the checks take for the same plot, each once, the most alike first. */
export const readyTwice = (
  { rows }: Pick<Dataset, "rows">,
  issues: readonly Issue[],
  ready: readonly number[],
): readonly ReadyTwice[] => {
  const placeOf = new Map(ready.map((i) => [rows[i]!, i]));
  const found = new Map<string, ReadyTwice>();
  for (const issue of issues) {
    const twin =
      issue.code === "plot-twice"
        ? ([issue.params.row, issue.params.iou] as const)
        : issue.code === "row-same-outline"
          ? ([issue.params.firstRow, 1] as const)
          : null;
    if (twin === null || issue.source.row === undefined) continue;
    const [one, other] = [placeOf.get(issue.source.row), placeOf.get(twin[0])];
    if (one === undefined || other === undefined || one === other) continue;
    const [a, b] = one < other ? [one, other] : [other, one];
    const key = `${a} ${b}`;
    if ((found.get(key)?.share ?? -1) < twin[1]) found.set(key, { a, b, share: twin[1] });
  }
  return [...found.values()].sort((x, y) => y.share - x.share || x.a - y.a);
};
