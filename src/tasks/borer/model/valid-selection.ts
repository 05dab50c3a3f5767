import type { GroupAnswer } from "../analysis/groups/group-answer.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { PointTable } from "../analysis/select/point-table.ts";
import type { BorerSelection } from "./borer-selection.ts";

/** Row of a monitoring point in the table of what is shown; -1 where it has no reading there. */
export const rowOfPoint = ({ point }: PointTable, wanted: number): number => {
  let [low, high] = [0, point.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = point[middle] as number;
    if (at === wanted) return middle;
    if (at < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
};

/** The address' selection where what it names is among what is shown; else null. */
export const validSelection = (
  selection: BorerSelection | null,
  points: PointTable | null,
  hotSpots: HotSpotAnswer | null,
  groups: GroupAnswer | null,
): BorerSelection | null => {
  switch (selection?.kind) {
    case "point":
      return points && rowOfPoint(points, selection.point) >= 0 ? selection : null;
    case "unit":
      return hotSpots && selection.unit < hotSpots.ids.length ? selection : null;
    case "group":
      return groups?.groups.some(({ name }) => name === selection.name) ? selection : null;
    default:
      return null;
  }
};
