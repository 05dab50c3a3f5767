import type { PaperPoint, PaperRing } from "./paper-ring.ts";
import { isInside } from "./scan-rings.ts";

/** Short strokes from a limit into its area, `gap` millimetres apart: the side of the area in one ink. */
export const inwardTicks = (
  limit: readonly PaperRing[],
  area: readonly PaperRing[],
  gap: number,
  length: number,
): readonly (readonly [PaperPoint, PaperPoint])[] => {
  const ticks: [PaperPoint, PaperPoint][] = [];
  for (const line of limit) {
    let left = gap / 2;
    for (let i = 1; i < line.length; i++) {
      const [ax, ay] = line[i - 1]!;
      const [bx, by] = line[i]!;
      const long = Math.hypot(bx - ax, by - ay);
      if (long === 0) continue;
      const [ux, uy] = [(bx - ax) / long, (by - ay) / long];
      for (; left <= long; left += gap) {
        const foot: PaperPoint = [ax + ux * left, ay + uy * left];
        const side = isInside(area, [foot[0] - uy * 0.1, foot[1] + ux * 0.1]) ? 1 : -1;
        ticks.push([foot, [foot[0] - uy * side * length, foot[1] + ux * side * length]]);
      }
      left -= long;
    }
  }
  return ticks;
};
