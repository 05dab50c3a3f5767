import type { MapImage } from "../../map/map-image.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";
import { areaNameParts } from "./area-name-parts.ts";

const TICK = 7;

/** The legal buffer zone, where somebody loaded it: solid green with ticks inwards, never hatched. */
export const bufferStyle = (theme: Theme): LayerStyle => {
  const { forest } = TOKENS[theme];
  const heavy = theme === "projector" ? 2 : 1;
  const tickName = `buffer-tick@${theme}`;
  const tick: MapImage = {
    width: TICK * 2,
    height: TICK * 2,
    draw: (context) => {
      context.strokeStyle = forest;
      context.lineWidth = 1.3 * heavy;
      context.beginPath();
      context.moveTo(TICK, TICK);
      context.lineTo(TICK, TICK * 2);
      context.stroke();
    },
  };
  return {
    images: { [tickName]: tick },
    parts: [
      {
        slot: "buffer",
        data: "limit",
        spec: {
          id: "line",
          type: "line",
          layout: { "line-join": "round" },
          paint: { "line-color": forest, "line-width": 1.6 * heavy },
        },
      },
      {
        slot: "buffer",
        data: "limit",
        spec: {
          id: "ticks",
          type: "symbol",
          layout: {
            "symbol-placement": "line",
            "symbol-spacing": 18,
            "icon-image": tickName,
            "icon-rotation-alignment": "map",
            "icon-allow-overlap": true,
            "icon-ignore-placement": true,
            "icon-keep-upright": false,
            "icon-padding": 0,
          },
        },
      },
      ...areaNameParts(theme),
    ],
  };
};
