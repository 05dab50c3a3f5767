import type { LonLat } from "../../domain/story/public-map.ts";
import type { View } from "../../map/camera.ts";
import { toScreen } from "../../map/frame/web-mercator.ts";

/** Size of a disc's name, stage pixels, and what its lines and characters take at most. */
export const LABEL_SIZE = 22;
export const LABEL_LINE = 1.15;
const CHARACTER = 0.56;
/** Longest line, characters. */
const LONGEST = 24;
/** Between a disc's edge and its label, so that neither takes the other's place. */
const GAP = 14;
/** Left free at the map's edge. */
const MARGIN = 10;

/** Where a label stands to its disc: the side of the label that faces it. */
type Anchor = "top" | "bottom" | "left" | "right";

/** Breaks a label before the part after a comma, else between words; a figure is never broken. */
export const labelLines = (text: string): readonly string[] =>
  text.split(/(?<=,) (?![^(]*\))/).flatMap((part, place, parts) => {
    const whole = place < parts.length - 1 ? part.replace(/,$/, "") : part;
    return whole.split(" ").reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      const longer = last === undefined ? word : `${last} ${word}`;
      const glued = last !== undefined && /\d$|\($/.test(last) && !/^\p{L}{3}/u.test(word);
      if (last !== undefined && (longer.length <= LONGEST || glued))
        lines[lines.length - 1] = longer;
      else lines.push(word);
      return lines;
    }, []);
  });

const sizeOf = (lines: readonly string[]): readonly [width: number, height: number] => [
  Math.max(...lines.map((line) => line.length)) * CHARACTER * LABEL_SIZE,
  lines.length * LABEL_LINE * LABEL_SIZE,
];

/** Box of a label beside a disc at `x`, `y`: left, top, right, bottom. */
export const labelBox = (
  anchor: Anchor,
  [x, y]: readonly [number, number],
  radius: number,
  lines: readonly string[],
): readonly [number, number, number, number] => {
  const [width, height] = sizeOf(lines);
  const away = radius + GAP;
  if (anchor === "top") return [x - width / 2, y + away, x + width / 2, y + away + height];
  if (anchor === "bottom") return [x - width / 2, y - away - height, x + width / 2, y - away];
  return anchor === "left"
    ? [x + away, y - height / 2, x + away + width, y + height / 2]
    : [x - away - width, y - height / 2, x - away, y + height / 2];
};

/**
 * Sides on which a label is whole in view, best first, as MapLibre's anchors and offsets (in sizes of type); all of them
 * where the view is not known. A cut figure is another figure: where no side is left the label has to go.
 */
export const labelAnchors = (
  at: LonLat,
  radius: number,
  lines: readonly string[],
  view: View | null,
): readonly (Anchor | readonly [number, number])[] => {
  const away = (radius + GAP) / LABEL_SIZE;
  const sides: readonly (readonly [Anchor, readonly [number, number]])[] = [
    ["top", [0, away]],
    ["bottom", [0, -away]],
    ["left", [away, 0]],
    ["right", [-away, 0]],
  ];
  return sides.flatMap(([anchor, offset]) => {
    if (view === null) return [anchor, offset];
    const [left, top, right, bottom] = labelBox(
      anchor,
      toScreen(view, at[0], at[1]),
      radius,
      lines,
    );
    const whole =
      left >= MARGIN &&
      top >= MARGIN &&
      right <= view.width - MARGIN &&
      bottom <= view.height - MARGIN;
    return whole ? [anchor, offset] : [];
  });
};
