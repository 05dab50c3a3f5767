import type { Shape } from "../../../map/patterns/shape.ts";
import type { Tokens } from "../../../ui/theme/tokens.ts";

/** Box of a bottle of height 1, in shares of its height. */
const HALF_BODY = 0.29;
const HALF_NECK = 0.12;
const SHOULDER = 0.4;
const NECK = 0.22;

/** Height of a trap's bottle in CSS pixels: larger from class to class. */
export const bottleHeight = (share: number): number => 13 + 11 * share;

/** Side of the square box a bottle is drawn in, whole CSS pixels. */
export const bottleBox = (share: number): number => 2 * Math.ceil(bottleHeight(share) / 2 + 2);

type Colours = Pick<Tokens, "casing" | "coffee" | "mid" | "sheet">;

const at = (value: number): string => String(Math.round(value * 100) / 100);

/** Body from `from` (share of the height from the top) down, with neck and shoulders where `from` is above them. */
const outline = (centre: number, top: number, height: number): string => {
  const y = (share: number): string => at(top + share * height);
  const x = (share: number): string => at(centre + share * height);
  return [
    `M${x(-HALF_NECK)} ${y(0.02)}H${x(HALF_NECK)}V${y(NECK)}`,
    `L${x(HALF_BODY)} ${y(SHOULDER)}V${y(1)}H${x(-HALF_BODY)}V${y(SHOULDER)}L${x(-HALF_NECK)} ${y(NECK)}Z`,
  ].join("");
};

/**
 * A trap as a bottle: how high it stands full says the class without colour, and it is taller from class to class. A
 * share of null: nothing to class, a broken edge.
 */
export const bottleShapes = (share: number | null, c: Colours): readonly Shape[] => {
  const height = bottleHeight(share ?? 0.5);
  const box = bottleBox(share ?? 0.5);
  const [centre, top] = [box / 2, (box - height) / 2];
  const whole = outline(centre, top, height);
  const casing: Shape = { path: whole, fill: c.casing, stroke: c.casing, width: 3.4 };
  if (share === null) {
    return [casing, { path: whole, fill: c.sheet, stroke: c.mid, width: 1.2, dash: [2, 1.6] }];
  }
  const bottom = top + height;
  const level = bottom - share * (1 - SHOULDER) * height;
  const half = HALF_BODY * height;
  const liquid: readonly Shape[] =
    share > 0
      ? [
          {
            path: `M${at(centre - half)} ${at(level)}H${at(centre + half)}V${at(bottom)}H${at(centre - half)}Z`,
            fill: c.coffee,
          },
        ]
      : [];
  return [
    casing,
    { path: whole, fill: c.sheet },
    ...liquid,
    { path: whole, stroke: c.coffee, width: 1.3 },
  ];
};
