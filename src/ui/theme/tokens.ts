export const THEMES = ["light", "dark", "projector"] as const;
export type Theme = (typeof THEMES)[number];

/** Colours of the light sheet; the other themes must answer to the same names. */
const light = {
  /** Ground behind the columns, and the raised paper of tables and boxes. */
  page: "#f6f1e7",
  sheet: "#fbf8f1",
  /** Ground of a control a finger presses or types in. */
  control: "#fffdf8",
  ink: "#22302a",
  /** Help text. */
  mid: "#55605a",
  /** The limit, and whatever can be pressed. */
  forest: "#1f4d3a",
  forestHover: "#163829",
  onForest: "#ffffff",
  coffee: "#5b3a29",
  /** Attention; never decoration. */
  cherry: "#b3261e",
  cherryDeep: "#8f1a14",
  onCherry: "#ffffff",
  /** Ground of a row or field that needs attention. */
  cherryWash: "#fbe9e2",
  ochre: "#8a5a00",
  position: "#1b5e86",
  controlBorder: "#6d736f",
  hairline: "#bfb49f",
  selectedRow: "#e3e6d6",
  /** Bars and squares that count without judging. */
  sand: "#e6d6b8",
  sandDeep: "#cdb891",
  contour: "#a9794a",
  /** Index contours and the heights written on contours. */
  index: "#80562c",
  stream: "#5f9ab5",
  /** Names of rivers: the stream colour is too pale to read. */
  water: "#2f6b88",
  plotOutside: "#f3e6cd",
  plotOutsideEdge: "#5b3a29",
  /** Bare ground of the map under the relief. */
  mapGround: "#fdfaf3",
  reliefShade: "#4f4a40",
  reliefLight: "#ffffff",
  /** Pale line under the limit, halo behind labels. */
  casing: "#fffdf8",
  /** Wide line under the ink line of a selection. */
  selectionUnder: "#ffffff",
  /** Five steps of more and more; always with a shape, as the clock has: from an empty ground to full. */
  ramp0: "#fffdf8",
  ramp1: "#f0d48e",
  ramp2: "#e09a3e",
  ramp3: "#b9481f",
  ramp4: "#5e0f0b",
  /** Edge of a symbol filled from the ramp. */
  rampEdge: "#3b2a20",
  /** The main line of a chart, and its name. */
  curve: "#8f2d14",
} as const;

export type TokenName = keyof typeof light;
export type Tokens = Readonly<Record<TokenName, string>>;

const dark: Tokens = {
  page: "#151d19",
  sheet: "#1d2722",
  control: "#232e28",
  ink: "#efe9da",
  mid: "#b3bbb0",
  forest: "#8fc7a5",
  forestHover: "#aad8bc",
  onForest: "#151d19",
  coffee: "#d9b48c",
  cherry: "#ff8f80",
  cherryDeep: "#ffb4a8",
  onCherry: "#151d19",
  cherryWash: "#3a2420",
  ochre: "#f0c05a",
  position: "#8cc4dc",
  controlBorder: "#8a948c",
  hairline: "#3f4c45",
  selectedRow: "#2d3c33",
  sand: "#4a4334",
  sandDeep: "#6f6349",
  contour: "#7d6a53",
  index: "#d9b48c",
  stream: "#8cc4dc",
  water: "#8cc4dc",
  plotOutside: "#3a3024",
  plotOutsideEdge: "#d9b48c",
  mapGround: "#1a231e",
  reliefShade: "#000000",
  reliefLight: "#8a978e",
  casing: "#10170f",
  selectionUnder: "#0b100d",
  ramp0: "#1a231e",
  ramp1: "#544012",
  ramp2: "#946a1c",
  ramp3: "#ff9270",
  ramp4: "#fff0e8",
  rampEdge: "#efe9da",
  curve: "#ffae8a",
};

const projector: Tokens = {
  page: "#fffdf7",
  sheet: "#ffffff",
  control: "#ffffff",
  ink: "#0f1712",
  mid: "#3a453f",
  forest: "#123a28",
  forestHover: "#0a2318",
  onForest: "#ffffff",
  coffee: "#4a2c1d",
  cherry: "#a01a13",
  cherryDeep: "#7a120d",
  onCherry: "#ffffff",
  cherryWash: "#fde9e4",
  ochre: "#6e4700",
  position: "#0f4566",
  controlBorder: "#4a544e",
  hairline: "#8b8a7c",
  selectedRow: "#dfe6d6",
  sand: "#e0d2b6",
  sandDeep: "#b89f70",
  contour: "#a9794a",
  index: "#5f3d1c",
  stream: "#0f4566",
  water: "#0f4566",
  plotOutside: "#ead7b4",
  plotOutsideEdge: "#4a2c1d",
  mapGround: "#fffefb",
  reliefShade: "#3a453f",
  reliefLight: "#ffffff",
  casing: "#ffffff",
  selectionUnder: "#ffffff",
  ramp0: "#ffffff",
  ramp1: "#f2cf7a",
  ramp2: "#dd8a24",
  ramp3: "#a83a14",
  ramp4: "#4a0805",
  rampEdge: "#0f1712",
  curve: "#7a240f",
};

/** sRGB hexadecimal colours by theme; maps and canvases read them, the page reads `tokens.css`. */
export const TOKENS: Readonly<Record<Theme, Tokens>> = { light, dark, projector };

export const isTheme = (value: unknown): value is Theme => THEMES.some((theme) => theme === value);
