import type { MapImage } from "../map-image.ts";

/** Pixels of an image and how many of them make a CSS pixel. */
export interface DrawnImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** Draws at a whole pixel ratio of at least the screen's, at most 3: patterns then tile without a seam. */
export const drawImage = (image: MapImage, screenRatio: number): DrawnImage | null => {
  const pixelRatio = Math.min(3, Math.max(1, Math.ceil(screenRatio)));
  const canvas = document.createElement("canvas");
  canvas.width = image.width * pixelRatio;
  canvas.height = image.height * pixelRatio;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.scale(pixelRatio, pixelRatio);
  image.draw(context);
  return { data: context.getImageData(0, 0, canvas.width, canvas.height), pixelRatio };
};
