import { knownPoints } from "./curve-path.ts";
import type { CurveSeries } from "./season-curve-props.ts";
import { spreadLabels } from "./spread-labels.ts";

export interface EndLabel {
  readonly id: string;
  readonly label: string;
  readonly main: boolean;
  /** Share of the plot's width at which its line ends. */
  readonly x: number;
  /** Middle of the label, CSS pixels from the top. */
  readonly y: number;
  /** In the margin beside the plot, or above a line that ends within it. */
  readonly beside: boolean;
}

const LINE_PX = 15;
/** A line that ends beyond this share of the plot has its label in the margin. */
const BESIDE = 0.9;

/** Labels of the lines at their ends, apart from one another. `place` gives share of the width, `level` pixels from the top. */
export const endLabels = (
  series: readonly CurveSeries[],
  place: (at: number) => number,
  level: (value: number) => number,
  height: number,
): readonly EndLabel[] => {
  const wanted = series.flatMap((one) => {
    const last = knownPoints(one.points).at(-1);
    if (!last) return [];
    const x = place(last.at);
    const beside = x >= BESIDE;
    const y = beside ? level(last.value) : level(last.ends?.[1] ?? last.value) - LINE_PX / 2 - 4;
    return [{ id: one.id, label: one.label, main: one.emphasis === "main", x, y, beside }];
  });
  // Those in the margin stand in one column; above the lines only those that end at the same place meet.
  const columns = new Map<string, number[]>();
  for (const [i, { beside, x }] of wanted.entries()) {
    const key = beside ? "beside" : x.toFixed(4);
    columns.set(key, [...(columns.get(key) ?? []), i]);
  }
  const levels = wanted.map(({ y }) => y);
  for (const members of columns.values()) {
    const apart = spreadLabels(
      members.map((i) => levels[i]!),
      LINE_PX,
      LINE_PX / 2,
      height - LINE_PX / 2,
    );
    for (const [k, member] of members.entries()) levels[member] = apart[k]!;
  }
  return wanted.map((label, i) => ({ ...label, y: levels[i]! }));
};
