import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";

/** Monitoring points of each unit, places in ReadingColumns.points, ascending. */
export const unitMembers = ({ ids, unitOfPoint }: HotSpotAnswer): readonly Int32Array[] => {
  const members: number[][] = ids.map(() => []);
  unitOfPoint.forEach((unit, point) => {
    if (unit >= 0) members[unit]?.push(point);
  });
  return members.map((points) => Int32Array.from(points));
};
