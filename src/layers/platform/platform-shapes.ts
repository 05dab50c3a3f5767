import type { PlatformKind } from "../../domain/platform/platform-place.ts";
import type { Shape } from "../../map/patterns/shape.ts";
import type { Tokens } from "../../ui/theme/tokens.ts";

/** Side of the box of a mark, CSS pixels: a number stands in it. */
export const MEMBER_BOX = 26;

type Colours = Pick<Tokens, "casing" | "coffee" | "sheet">;

const C = MEMBER_BOX / 2;

const corners = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${C + x} ${C + y}`).join("L")}Z`;

/** Outline of a kind, `grow` pixels larger: a square, a circle, a diamond, a hexagon, a house. */
const outline = (kind: PlatformKind, grow: number): string => {
  const r = 8.5 + grow;
  switch (kind) {
    case "public":
      return corners([
        [-r, -r],
        [r, -r],
        [r, r],
        [-r, r],
      ]);
    case "cooperative": {
      const c = 9.2 + grow;
      return `M${C - c} ${C}a${c} ${c} 0 1 0 ${2 * c} 0a${c} ${c} 0 1 0 -${2 * c} 0Z`;
    }
    case "ngo": {
      const d = 10.8 + grow;
      return corners([
        [0, -d],
        [d, 0],
        [0, d],
        [-d, 0],
      ]);
    }
    case "company": {
      const [w, h, half] = [9.2 + grow, 10.4 + grow, 5.2 + grow / 2];
      return corners([
        [0, -h],
        [w, -half],
        [w, half],
        [0, h],
        [-w, half],
        [-w, -half],
      ]);
    }
    case "plant":
      return corners([
        [0, -r - 2],
        [r, -2],
        [r, r],
        [-r, r],
        [-r, -2],
      ]);
  }
};

/** Ground of a number of members: the kind by its shape; a broken edge where a town is to be confirmed. */
export const memberShapes = (
  kind: PlatformKind,
  doubtful: boolean,
  c: Colours,
): readonly Shape[] => [
  { path: outline(kind, 1.8), fill: c.casing },
  {
    path: outline(kind, 0),
    fill: c.sheet,
    stroke: c.coffee,
    width: 1.6,
    ...(doubtful && { dash: [3.4, 2.4] }),
  },
];

/** Ground of an activity's number: a flag. */
export const activityShapes = (c: Colours): readonly Shape[] => [
  { path: "M3 3H26L22 10.75L26 18.5H7.5V25H3Z", fill: c.casing },
  { path: "M5 4.5V24", stroke: c.coffee, width: 2 },
  { path: "M5 5H24L20.5 10.75L24 16.5H5Z", fill: c.sheet, stroke: c.coffee, width: 1.5 },
];
