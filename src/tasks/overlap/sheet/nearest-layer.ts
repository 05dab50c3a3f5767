import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { WGS84 } from "../../../geo/crs/crs.ts";
import { projectPoint } from "../../../geo/crs/project-point.ts";
import { metres } from "../../../geo/units.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { mapLayerOf } from "../../../layers/map-layer-of.ts";
import { nearestLineLayer } from "../../../layers/nearest-line/nearest-line-layer.tsx";
import type { MapLayer } from "../../../map/map-layer.ts";
import type { Theme } from "../../../ui/theme/tokens.ts";

const ALWAYS = { visible: true, opacity: 1 } as const;

/** The line from a plot to the nearest point of the limit; null where they touch or nothing is selected. */
export const nearestLayer = (
  result: OverlapResult,
  selected: number,
  theme: Theme,
  locale: Locale,
): MapLayer | null => {
  const { measures, plane } = result;
  const distance = measures.distanceToLimitM[selected];
  if (distance === undefined || !(distance > 0.05)) return null;
  const at = (xy: Float64Array) =>
    projectPoint(xy[2 * selected]!, xy[2 * selected + 1]!, plane, WGS84);
  const data = nearestLineLayer.data(
    {
      from: at(measures.nearestOnPlot),
      to: at(measures.nearestOnLimit),
      distance: metres(distance),
    },
    locale,
  );
  return mapLayerOf("nearest", data, nearestLineLayer.style(theme, locale), {
    ...ALWAYS,
    order: nearestLineLayer.order * 10,
  });
};
