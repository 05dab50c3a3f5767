import type { Feature } from "geojson";
import type { PublicPlots } from "../../domain/story/public-map.ts";
import type { MapLayer } from "../../map/map-layer.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { plotsStyle } from "../plots/plots-style.ts";
import { shapeZoom } from "../plots/shape-zoom.ts";

/** Exact plots of a story with a consent: shape and verdict, nothing else. */
export const plotsMapLayer = ({ plots }: PublicPlots, theme: Theme): MapLayer => {
  const outlines: Feature[] = [];
  const points: Feature[] = [];
  plots.forEach(({ parts, verdict }, id) => {
    const corners = parts.flat(2);
    const lons = corners.map(([lon]) => lon);
    const lats = corners.map(([, lat]) => lat);
    if (corners.length < 3) return;
    const [west, east] = [Math.min(...lons), Math.max(...lons)];
    const [south, north] = [Math.min(...lats), Math.max(...lats)];
    const at = [(west + east) / 2, (south + north) / 2];
    const properties = { verdict, shapeZoom: shapeZoom(east - west, north - south, at[1]!) };
    const coordinates = parts.map((rings) => rings.map((ring) => ring.map((point) => [...point])));
    outlines.push({
      type: "Feature",
      id,
      properties,
      geometry: { type: "MultiPolygon", coordinates },
    });
    points.push({ type: "Feature", id, properties, geometry: { type: "Point", coordinates: at } });
  });
  return {
    id: "public-plots",
    data: {
      outlines: { type: "FeatureCollection", features: outlines },
      points: { type: "FeatureCollection", features: points },
      crowd: { type: "FeatureCollection", features: [] },
    },
    ...plotsStyle(theme),
    visible: true,
    opacity: 1,
    order: 40,
  };
};
