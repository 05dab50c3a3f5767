/** A copy of what a canvas shows now, opaque; null where the browser has no memory for it. */
export const copyCanvas = (from: HTMLCanvasElement): HTMLCanvasElement | null => {
  const copy = document.createElement("canvas");
  copy.width = from.width;
  copy.height = from.height;
  const context = copy.getContext("2d", { alpha: false });
  if (!context) return null;
  context.drawImage(from, 0, 0);
  return copy;
};
