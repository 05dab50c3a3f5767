/** CSS families declared in `fonts.css`. */
export const UI_FONT = "Atkinson Hyperlegible Next";
export const MAP_FONT = "Noto Sans";

const MAP_FACES = [
  `400 14px "${MAP_FONT}"`,
  `italic 400 14px "${MAP_FONT}"`,
  `600 14px "${MAP_FONT}"`,
];

/**
 * Resolves when the faces of the map can be drawn on a canvas: MapLibre makes its labels from them and does not come
 * back for a font that arrives late. A face that fails is left to the browser's substitute.
 */
export const mapFontsReady = async (): Promise<void> => {
  if (!("fonts" in document)) return;
  await Promise.allSettled(MAP_FACES.map((face) => document.fonts.load(face, "Añ1")));
};
