import type { LayerStyle } from "../../../../layers/layer.ts";
import { type Theme, TOKENS } from "../../../../ui/theme/tokens.ts";

/** Shares of the tint: surely inside, and within the error of an end. A hatch would read as a distance band. */
export const ZONE_TINTS = { sure: 0.12, maybe: 0.05 } as const;

/** Where the band holds: a flat tint with a thin edge, lighter where the error reaches an end. */
export const zoneStyle = (theme: Theme): LayerStyle => {
  const { forest } = TOKENS[theme];
  const heavy = theme === "projector" ? 1.6 : 1;
  const tint = (id: keyof typeof ZONE_TINTS): LayerStyle["parts"][number] => ({
    slot: "ground",
    data: "zone",
    spec: {
      id,
      type: "fill",
      filter: ["==", ["get", "sure"], id === "sure"],
      paint: { "fill-color": forest, "fill-opacity": ZONE_TINTS[id], "fill-antialias": false },
    },
  });
  return {
    images: {},
    parts: [
      tint("sure"),
      tint("maybe"),
      {
        slot: "ground",
        data: "edge",
        spec: {
          id: "edge",
          type: "line",
          paint: { "line-color": forest, "line-width": 0.8 * heavy, "line-opacity": 0.45 },
        },
      },
    ],
  };
};

/** The place that was pressed: a cross in a ring, no plot's symbol. */
export const placeStyle = (theme: Theme): LayerStyle => {
  const { ink, casing } = TOKENS[theme];
  const name = `pressed-place@${theme}`;
  const side = 26;
  return {
    images: {
      [name]: {
        width: side,
        height: side,
        draw: (context) => {
          const middle = side / 2;
          for (const [width, colour] of [
            [5, casing],
            [2, ink],
          ] as const) {
            context.strokeStyle = colour;
            context.lineWidth = width;
            context.beginPath();
            context.arc(middle, middle, 6, 0, 2 * Math.PI);
            for (const [x, y] of [
              [1, 0],
              [-1, 0],
              [0, 1],
              [0, -1],
            ] as const) {
              context.moveTo(middle + 3 * x, middle + 3 * y);
              context.lineTo(middle + 10.5 * x, middle + 10.5 * y);
            }
            context.stroke();
          }
        },
      },
    },
    parts: [
      {
        slot: "position",
        data: "place",
        spec: {
          id: "cross",
          type: "symbol",
          layout: {
            "icon-image": name,
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
          },
        },
      },
    ],
  };
};

/** Nothing to see: it lets a press on the bare map be found. */
export const groundStyle: LayerStyle = {
  images: {},
  parts: [
    {
      slot: "ground",
      data: "ground",
      pointable: true,
      spec: { id: "press", type: "fill", paint: { "fill-color": "#000000", "fill-opacity": 0 } },
    },
  ],
};
