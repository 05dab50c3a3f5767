import type { LayerStyle } from "../../../../layers/layer.ts";
import { hatch } from "../../../../map/patterns/hatch.ts";
import { type Theme, TOKENS } from "../../../../ui/theme/tokens.ts";

/** Where the band holds: dense hatch where it surely does, thin where the error reaches an end. Slope unlike that of a distance band. */
export const zoneStyle = (theme: Theme): LayerStyle => {
  const { forest } = TOKENS[theme];
  const heavy = theme === "projector" ? 1.6 : 1;
  const names = { sure: `zone-sure@${theme}`, maybe: `zone-maybe@${theme}` };
  const part = (id: keyof typeof names, isSure: boolean): LayerStyle["parts"][number] => ({
    slot: "ground",
    data: "zone",
    spec: {
      id,
      type: "fill",
      filter: ["==", ["get", "sure"], isSure],
      paint: { "fill-pattern": names[id], "fill-opacity": 0.55, "fill-antialias": false },
    },
  });
  return {
    images: {
      [names.sure]: hatch({ color: forest, slope: "/", side: 9, width: 1 * heavy }),
      [names.maybe]: hatch({ color: forest, slope: "/", side: 18, width: 0.8 * heavy }),
    },
    parts: [part("sure", true), part("maybe", false)],
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
