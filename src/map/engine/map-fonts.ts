/** Font stacks of the map. The first name carries weight and slant for the glyph maker, the second is the family loaded. */
export const MAP_FONT = {
  regular: ["Noto Sans Regular", "Noto Sans"],
  italic: ["Noto Sans Italic", "Noto Sans"],
  semibold: ["Noto Sans Semibold", "Noto Sans"],
} as const;

const LOADS = ['400 16px "Noto Sans"', 'italic 400 16px "Noto Sans"', '600 16px "Noto Sans"'];

/** A map with the wrong letters is better than none. */
const LONGEST_WAIT_MS = 2500;

/**
 * Waits for the fonts of the labels: glyphs are drawn from the page's fonts (the style names no glyph
 * server), and one drawn before its font has come would stay wrong.
 */
export const loadMapFonts = async (): Promise<void> => {
  const fonts = Promise.allSettled(LOADS.map((font) => document.fonts.load(font)));
  const patience = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  await Promise.race([fonts, patience]);
};
