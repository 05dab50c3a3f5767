import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A stretch of text on a page, in points from its lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Size of the type. */
  readonly size: number;
}

export interface PlacedPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PlacedText[];
  /** Whether each font used carries its glyphs with it; only of the first pages, since reading them takes seconds. */
  readonly fonts: readonly boolean[];
}

interface UsedFont {
  readonly isType3Font?: boolean;
  readonly missingFile?: boolean;
  readonly data?: Uint8Array;
}

/** Pages whose fonts are looked at. */
export const FONT_PAGES = 3;

/** Where the text of each page stands, and whether it can be drawn anywhere. */
export async function pdfPlaces(bytes: Uint8Array): Promise<PlacedPage[]> {
  const pdf = await getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    fontExtraProperties: true,
  }).promise;
  const pages: PlacedPage[] = [];
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n);
    const [, , width = 0, height = 0] = page.view;
    const { items, styles } = await page.getTextContent();
    const looked = n <= FONT_PAGES;
    if (looked) await page.getOperatorList();
    const fonts = (looked ? Object.keys(styles) : []).map((name) => {
      const font = page.commonObjs.get(name) as UsedFont;
      return font.isType3Font === true || (font.missingFile !== true && font.data !== undefined);
    });
    const placed = items.flatMap((item) =>
      "str" in item && item.str.trim() !== ""
        ? [
            {
              text: item.str,
              x: item.transform[4] as number,
              y: item.transform[5] as number,
              width: item.width,
              size: Math.hypot(item.transform[0] as number, item.transform[1] as number),
            },
          ]
        : [],
    );
    pages.push({ width, height, items: placed, fonts });
  }
  await pdf.destroy();
  return pages;
}
