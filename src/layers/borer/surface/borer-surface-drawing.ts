import { hexagonCorners } from "../../../geo/hexagons/hexagon.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type {
  MapSurface,
  Rgba,
  SurfaceCells,
  SurfaceLines,
} from "../../../map/surface/map-surface.ts";
import { surfaceLayer } from "../../../map/surface/surface-layer.ts";
import { type Theme, TOKENS } from "../../../ui/theme/tokens.ts";
import { degreesOfPlaces } from "../degrees-of-places.ts";
import { type BorerSurfaceData, TOO_LITTLE } from "./borer-surface-data.ts";
import { columnHeights } from "./column-heights.ts";
import { hexagonEdges, hexagonHatch, type PlaneLine } from "./hexagon-lines.ts";
import { outerEdges } from "./outer-edges.ts";
import { cellOpacity, classColour, rgbaOf } from "./surface-colours.ts";
import { surfaceFigures, surfaceLabels } from "./surface-labels.ts";

/** A column is this share of its cell wide: others are seen between. */
const COLUMN_WIDTH = 0.6;
/** Lines of a hatch in a cell, and across the radius in "calor". */
const HATCHES = 7;
const NONE: Rgba = [0, 0, 0, 0];

/**
 * The surface as the map takes it, in one theme. Keep it as long as nothing changed: the map compares by identity.
 *
 * @param simple Never load deck.gl: the map draws the cells itself.
 */
export const borerSurface = (
  data: BorerSurfaceData,
  theme: Theme,
  locale: Locale,
  simple: boolean,
): MapSurface => {
  const columns = data.source.look === "columnas";
  const dark = theme === "dark";
  const figures = surfaceFigures(data, theme, locale);
  const shapes = {
    id: "broca-superficie",
    cells: cellsOf(data, theme),
    lines: linesOf(data, theme),
    pointable: data.source.look !== "calor",
  };
  return {
    ...shapes,
    plain: () => surfaceLayer(shapes),
    blend: columns ? "cover" : dark ? "light" : "ink",
    figures,
    labels: figures && surfaceLabels(data, figures, theme),
    simple,
  };
};

const cellsOf = (data: BorerSurfaceData, theme: Theme): SurfaceCells => {
  const { figures, classes, source } = data;
  const columns = source.look === "columnas";
  const count = figures.x.length;
  const width = figures.size * (columns ? COLUMN_WIDTH : 1);
  const x = new Float64Array(6 * count);
  const y = new Float64Array(6 * count);
  const colour = new Uint8Array(4 * count);
  const opacity = cellOpacity(columns, theme);
  for (let i = 0; i < count; i++) {
    const corners = hexagonCorners(figures.x[i] as number, figures.y[i] as number, width);
    corners.forEach(([cx, cy], k) => {
      x[6 * i + k] = Math.round(cx * 1e4) / 1e4;
      y[6 * i + k] = Math.round(cy * 1e4) / 1e4;
    });
    const value = classes[i] as number;
    const bare = value === TOO_LITTLE;
    colour.set(bare ? NONE : classColour(value, source.edges.length + 2, theme, opacity), 4 * i);
  }
  return {
    sides: 6,
    corners: degreesOfPlaces(x, y, source.plane),
    colour,
    height: columns ? columnHeights(data).drawn : null,
  };
};

const linesOf = (data: BorerSurfaceData, theme: Theme): readonly SurfaceLines[] => {
  const { figures, classes, source } = data;
  const { mid, rampEdge } = TOKENS[theme];
  const heavy = theme === "projector" ? 1.6 : 1;
  const heat = source.look === "calor";
  const edges: PlaneLine[] = [];
  const hatch: PlaneLine[] = [];
  const spacing = (heat ? source.size : figures.size) / HATCHES;
  for (let i = 0; i < figures.x.length; i++) {
    const [x, y] = [figures.x[i] as number, figures.y[i] as number];
    if (!heat) edges.push(...hexagonEdges(x, y, figures.size));
    if (classes[i] === TOO_LITTLE) hatch.push(...hexagonHatch(x, y, figures.size, spacing));
  }
  if (heat) edges.push(...outerEdges(figures.x, figures.y, figures.size));
  const lines = (from: readonly PlaneLine[], colour: Rgba, width: number): SurfaceLines => ({
    segments: degreesOfPlaces(
      from.flatMap(([x1, , x2]) => [x1, x2]),
      from.flatMap(([, y1, , y2]) => [y1, y2]),
      source.plane,
    ),
    colour,
    width: width * heavy,
  });
  return [
    lines(edges, rgbaOf(rampEdge, heat ? 0.4 : 0.55), heat ? 0.6 : 0.8),
    ...(hatch.length > 0 ? [lines(hatch, rgbaOf(mid, 0.75), 0.9)] : []),
  ];
};
