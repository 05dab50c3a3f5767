import { fitWithin } from "./fit-within.ts";

/** A picture small enough to keep and print, upright, with nothing in it but the picture. */
export interface SmallPicture {
  readonly picture: Blob;
  readonly width: number;
  readonly height: number;
}

const QUALITY = 0.85;

const shown = (url: string): Promise<HTMLImageElement> =>
  new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error("not a picture"));
    image.src = url;
  });

/**
 * The picture at its final size, decoded away from the page. null where the browser does not resize while decoding, or
 * resizes before it turns the picture upright.
 */
const resized = async (file: Blob, width: number, height: number): Promise<ImageBitmap | null> => {
  if (typeof createImageBitmap !== "function") return null;
  const bitmap = await createImageBitmap(file, {
    imageOrientation: "from-image",
    resizeWidth: width,
    resizeHeight: height,
    resizeQuality: "high",
  }).catch(() => null);
  if (bitmap === null || (bitmap.width === width && bitmap.height === height)) return bitmap;
  bitmap.close();
  return null;
};

const asJpeg = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error("no room for the picture")) : resolve(blob)),
      "image/jpeg",
      QUALITY,
    ),
  );

/**
 * Makes the copy of a photo that is kept: upright as its EXIF says, no side over 1,600 pixels, JPEG, without EXIF. The
 * full-size picture lives only while it is decoded. Rejects where the browser cannot show the file.
 */
export const downscale = async (file: Blob): Promise<SmallPicture> => {
  const url = URL.createObjectURL(file);
  const canvas = document.createElement("canvas");
  try {
    // Natural sizes are those of the upright picture; the pixels are not decoded for them.
    const image = await shown(url);
    const size = fitWithin(image.naturalWidth, image.naturalHeight);
    canvas.width = size.width;
    canvas.height = size.height;
    const context = canvas.getContext("2d", { alpha: false });
    if (context === null) throw new Error("no canvas");
    context.imageSmoothingQuality = "high";
    const bitmap = await resized(file, size.width, size.height);
    context.drawImage(bitmap ?? image, 0, 0, size.width, size.height);
    bitmap?.close();
    return { picture: await asJpeg(canvas), ...size };
  } finally {
    URL.revokeObjectURL(url);
    // Safari keeps a canvas's memory until it has no size.
    canvas.width = 0;
    canvas.height = 0;
  }
};
