/** A name to stand beside a mark, all in millimetres of paper. */
export interface SketchLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Free way between the place and the name. */
  readonly gap: number;
}

export interface PlacedLabel {
  readonly text: string;
  /** Start, middle of the line of letters. */
  readonly x: number;
  readonly y: number;
}

export interface SketchBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Letters of 2.4 mm: mean width and height of the line. */
const LETTER = 1.32;
const LINE = 2.7;

const apart = (a: SketchBox, b: SketchBox): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

/**
 * Names beside their places: right, left, below or above, whichever is free first. A name without room is left out:
 * the list beside the sketch has it.
 */
export const placeLabels = (
  labels: readonly SketchLabel[],
  taken: readonly SketchBox[],
  width: number,
  height: number,
): readonly PlacedLabel[] => {
  const boxes = [...taken];
  const placed: PlacedLabel[] = [];
  for (const { text, x, y, gap } of labels) {
    const long = text.length * LETTER;
    const corners = [
      [x + gap, y - LINE / 2],
      [x - gap - long, y - LINE / 2],
      [x - long / 2, y + gap],
      [x - long / 2, y - gap - LINE],
    ] as const;
    for (const [left, top] of corners) {
      const box = { x: left, y: top, width: long, height: LINE };
      const inside = left >= 0.5 && top >= 0.5 && left + long <= width && top + LINE <= height;
      if (!inside || !boxes.every((one) => apart(one, box))) continue;
      boxes.push(box);
      placed.push({ text, x: left, y: top + LINE / 2 });
      break;
    }
  }
  return placed;
};
