import type { Still } from "./still.ts";

const SVG = "http://www.w3.org/2000/svg";
const XHTML = "http://www.w3.org/1999/xhtml";

/** Letters that no XML may hold, such as a vertical tab pasted from a text processor. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it takes out
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export interface PaintSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for one CSS pixel. */
  readonly pixelRatio: number;
}

/** Attributes of the root that themes and rules of a language hang on. */
export interface PaintRoot {
  readonly theme: string;
  readonly lang: string;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Written as text: a style element made in any document of the page is refused by the page's policy. */
const svgOf = (still: Still, size: PaintSize, root: PaintRoot): string => {
  const { width, height, pixelRatio } = size;
  const inside = new XMLSerializer().serializeToString(still.element).replace(NOT_XML, "");
  return [
    `<svg xmlns="${SVG}" width="${width * pixelRatio}" height="${height * pixelRatio}"`,
    ` viewBox="0 0 ${width} ${height}" data-theme="${escaped(root.theme)}" lang="${escaped(root.lang)}">`,
    `<foreignObject width="100%" height="100%"><body xmlns="${XHTML}" style="width:${width}px;height:${height}px">`,
    `<style>${escaped(`${still.faces}\n${still.css}`)}</style>${inside}</body></foreignObject></svg>`,
  ].join("");
};

/** WebKit calls a picture loaded before its fonts are: a second look has them. */
const SECOND_LOOK_MS = 120;

/**
 * Draws a still on a canvas, letters and lines in full sharpness at any pixel ratio. Rejects where the browser cannot
 * draw it, or has no memory for so many pixels.
 */
export const paintStill = async (
  still: Still,
  size: PaintSize,
  root: PaintRoot,
): Promise<HTMLCanvasElement> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(still, size, root))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = size.width * size.pixelRatio;
  canvas.height = size.height * size.pixelRatio;
  const context = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (!context) throw new Error("no canvas of this size");
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK_MS));
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
};
