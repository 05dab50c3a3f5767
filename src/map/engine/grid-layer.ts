import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { Grid } from "../frame/grid-lines.ts";
import type { MapLayer } from "../map-layer.ts";

/** The UTM grid on the map: .5 px at 30 %, between the areas and the plots. */
export const gridLayer = (grid: Grid, theme: Theme): MapLayer => ({
  id: "utm-grid",
  data: { lines: grid.lines },
  parts: [
    {
      slot: "grid",
      data: "lines",
      spec: {
        id: "line",
        type: "line",
        paint: { "line-color": TOKENS[theme].ink, "line-width": 0.6, "line-opacity": 0.3 },
      },
    },
  ],
  visible: true,
  opacity: 1,
  order: 0,
});
