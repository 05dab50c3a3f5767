/** Longer side of a kept photo, in pixels. */
export const LONGEST_SIDE = 1600;

/** The size at which a picture is kept: no side longer than `longest`, never enlarged, never without a pixel. */
export const fitWithin = (
  width: number,
  height: number,
  longest: number = LONGEST_SIDE,
): { readonly width: number; readonly height: number } => {
  const share = Math.min(1, longest / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * share)),
    height: Math.max(1, Math.round(height * share)),
  };
};
