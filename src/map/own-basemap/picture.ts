import { Refused } from "./archive-refusal.ts";

/** A tile's pixels, four bytes each. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Largest side of a tile that is opened. */
const LARGEST = 4096;

/** Opens a picture as it was written: a browser that corrected its colours would change heights. */
export const openPicture = async (bytes: Uint8Array): Promise<Picture> => {
  const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]), {
    colorSpaceConversion: "none",
    premultiplyAlpha: "none",
  }).catch(() => {
    throw new Refused({ why: "broken-tile" });
  });
  const { width, height } = bitmap;
  if (width > LARGEST || height > LARGEST) throw new Refused({ why: "broken-tile" });
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) throw new Refused({ why: "broken-tile" });
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return { width, height, data: context.getImageData(0, 0, width, height).data };
};
