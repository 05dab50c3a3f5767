/** A name goes to the right of its place, unless it would cross the edge or an upright of the view's frame and the left would not. CSS pixels. */
export const nameGoesLeft = (
  x: number,
  length: number,
  width: number,
  frame: { readonly x: number; readonly width: number } | null,
): boolean => {
  const crossed = (from: number, to: number): boolean =>
    from < 0 ||
    to > width ||
    (frame !== null &&
      [frame.x, frame.x + frame.width].some((upright) => upright > from && upright < to));
  return crossed(x + 5, x + 5 + length) && !crossed(x - 5 - length, x - 5);
};
