import type { Theme } from "../../ui/theme/tokens.ts";

/** What the sheet's ground needs beyond the tokens; strengths measured by eye on the real relief. */
export interface BasemapLook {
  /** Height in metres and colour of the pale tint, from the valleys up. */
  readonly tint: readonly (readonly [number, string])[];
  readonly tintOpacity: number;
  readonly shade: string;
  readonly light: string;
  /** Multiplies the strength of the shading. */
  readonly relief: number;
  readonly lineScale: number;
  /** Multiplies text sizes: an assembly reads from afar. */
  readonly textScale: number;
  /** Multiplies the opacity of contours: behind an assembly's message they only hint. */
  readonly contourStrength: number;
  readonly contour: string;
  readonly indexContour: string;
}

export const BASEMAP_LOOKS: Readonly<Record<Theme, BasemapLook>> = {
  light: {
    tint: [
      [200, "#dde6cf"],
      [900, "#e9ecd8"],
      [1600, "#f6f1df"],
      [2400, "#f7efdf"],
      [3200, "#f1eadf"],
      [4100, "#f6f3ee"],
    ],
    tintOpacity: 0.6,
    shade: "#544d41",
    light: "#fffdf7",
    relief: 1,
    lineScale: 1,
    textScale: 1,
    contourStrength: 1,
    contour: "#a9794a",
    indexContour: "#a9794a",
  },
  dark: {
    tint: [
      [200, "#16241d"],
      [900, "#1a2820"],
      [1600, "#212b22"],
      [2400, "#272c25"],
      [3200, "#2c2e29"],
      [4100, "#33342f"],
    ],
    tintOpacity: 0.8,
    shade: "#050806",
    light: "#7f8a7d",
    relief: 0.9,
    lineScale: 1,
    textScale: 1,
    contourStrength: 1,
    contour: "#7d6a53",
    indexContour: "#8f7858",
  },
  projector: {
    tint: [
      [200, "#eef2e4"],
      [1600, "#fbf8ec"],
      [2800, "#f6f0e4"],
      [4100, "#f8f6f2"],
    ],
    tintOpacity: 0.6,
    shade: "#4a4036",
    light: "#ffffff",
    relief: 0.55,
    lineScale: 1.1,
    textScale: 1.6,
    contourStrength: 0.5,
    contour: "#a9794a",
    indexContour: "#a9794a",
  },
};
