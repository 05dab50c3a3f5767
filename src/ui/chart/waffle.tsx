import styles from "./waffle.module.css";
import { waffleSquares } from "./waffle-squares.ts";

/** Shape tells the category apart without colour, as on the map: full, cut in half, framed with a dot, bare. */
export type WaffleMark = "solid" | "half" | "dotted" | "bare";

export interface WaffleCategory {
  readonly id: string;
  readonly count: number;
  /** A CSS colour, mostly `var(--token)`. */
  readonly colour: string;
  readonly mark: WaffleMark;
}

export interface WaffleProps {
  readonly categories: readonly WaffleCategory[];
  /** Spoken: how many there are of each. */
  readonly summary: string;
  /** Said under it when a square stands for several items. */
  readonly mergedText: (itemsPerSquare: number) => string;
}

const CELL = 10;
const SIDE = 8;

/** More columns for more squares, so that 1,500 are about as high as wide. */
const columnsFor = (squares: number): number => (squares <= 300 ? 40 : 60);

const square = (x: number, y: number, inset: number): string => {
  const side = SIDE - 2 * inset;
  return `M${x + inset} ${y + inset}h${side}v${side}h${-side}z`;
};

const corner = (x: number, y: number): string => `M${x} ${y}h${SIDE}L${x} ${y + SIDE}z`;

interface Paint {
  readonly d: string;
  readonly look: string | undefined;
}

/** What each mark draws at a place, one path for all squares of a category. */
const paints = (mark: WaffleMark, places: readonly (readonly [number, number])[]): Paint[] => {
  const path = (draw: (x: number, y: number) => string) =>
    places.map(([x, y]) => draw(x, y)).join("");
  const whole = path((x, y) => square(x, y, 0));
  switch (mark) {
    case "half":
      return [
        { d: whole, look: styles.pale },
        { d: path(corner), look: styles.full },
      ];
    case "dotted":
      return [
        { d: path((x, y) => square(x, y, 0.9)), look: styles.frame },
        { d: path((x, y) => square(x, y, 2.9)), look: styles.full },
      ];
    default:
      return [{ d: whole, look: styles.full }];
  }
};

/** One square per item, in the order of the categories; above 1,500 items a square stands for several. */
export const Waffle = ({ categories, summary, mergedText }: WaffleProps) => {
  const { itemsPerSquare, squares } = waffleSquares(categories.map(({ count }) => count));
  const total = squares.reduce((sum, some) => sum + some, 0);
  const columns = columnsFor(total);
  const rows = Math.ceil(total / columns);
  const starts = squares.map((_, order) => squares.slice(0, order).reduce((a, b) => a + b, 0));
  return (
    <figure className={styles.waffle}>
      <svg
        role="img"
        aria-label={summary}
        width="100%"
        viewBox={`0 0 ${columns * CELL - (CELL - SIDE)} ${Math.max(1, rows * CELL)}`}
      >
        {categories.map(({ id, colour, mark }, order) => {
          const places = Array.from({ length: squares[order]! }, (_, i) => {
            const place = starts[order]! + i;
            return [(place % columns) * CELL, Math.floor(place / columns) * CELL] as const;
          });
          return (
            <g key={id} color={colour}>
              {paints(mark, places).map(({ d, look }) => (
                <path key={look} d={d} className={look} />
              ))}
            </g>
          );
        })}
      </svg>
      {itemsPerSquare > 1 && (
        <figcaption className={styles.note}>{mergedText(itemsPerSquare)}</figcaption>
      )}
    </figure>
  );
};
