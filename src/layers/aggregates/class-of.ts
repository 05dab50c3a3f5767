import type { PublicClass } from "../../domain/story/public-map.ts";

/** Place of the class a value falls in; the last one at or below it where classes leave a gap, else the first. */
export const classOf = (value: number, classes: readonly PublicClass[]): number => {
  const found = classes.findIndex(({ from, to }) => value >= from && (to === null || value < to));
  return found >= 0
    ? found
    : Math.max(
        0,
        classes.findLastIndex(({ from }) => value >= from),
      );
};
