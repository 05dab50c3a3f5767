import type { Feature, FeatureCollection, Position } from "geojson";
import type { MapLayer, MapPart } from "../map-layer.ts";
import type { MapSurface, Rgba, SurfaceCells, SurfaceLines } from "./map-surface.ts";

/** Above the limit, under the symbols. */
const HIGH = 1000;

/**
 * The same cells and lines as layers of the map itself, where deck.gl cannot run. Flat cells lie under plots and symbols;
 * columns stand above the areas, without deck's light.
 */
export const surfaceLayer = ({
  id,
  cells,
  lines,
  pointable,
}: Pick<MapSurface, "id" | "cells" | "lines" | "pointable">): MapLayer => {
  const raised = cells.height !== null;
  const shape: MapPart = raised
    ? {
        slot: "limit",
        data: "cells",
        pointable,
        spec: {
          id: "columns",
          type: "fill-extrusion",
          paint: {
            "fill-extrusion-color": ["get", "colour"],
            "fill-extrusion-height": ["get", "height"],
            "fill-extrusion-vertical-gradient": true,
          },
        },
      }
    : {
        slot: "cells",
        data: "cells",
        pointable,
        spec: {
          id: "cells",
          type: "fill",
          paint: { "fill-color": ["get", "colour"], "fill-antialias": false },
        },
      };
  return {
    id,
    data: Object.fromEntries([
      ["cells", cellFeatures(cells)],
      ...lines.map((line, i) => [`lines-${i}`, lineFeatures(line)] as const),
    ]),
    parts: [
      ...lines.map(
        (line, i): MapPart => ({
          slot: "cells",
          data: `lines-${i}`,
          spec: {
            id: `lines-${i}`,
            type: "line",
            paint: { "line-color": cssColour(line.colour), "line-width": line.width },
          },
        }),
      ),
      shape,
    ].toSorted((a, b) => Number(a.spec.type === "line") - Number(b.spec.type === "line")),
    visible: true,
    opacity: 1,
    order: HIGH,
  };
};

const cssColour = ([red, green, blue, opacity]: Rgba): string =>
  `rgba(${red}, ${green}, ${blue}, ${Math.round((opacity / 255) * 1000) / 1000})`;

/** Columns without a height are left out; so are cells of no colour where nothing is to be pointed at. */
const cellFeatures = (cells: SurfaceCells): FeatureCollection => {
  const features: Feature[] = [];
  const count = cells.colour.length / 4;
  for (let id = 0; id < count; id++) {
    const height = cells.height?.[id];
    if (height === 0) continue;
    const ring: Position[] = [];
    for (let k = 0; k <= cells.sides; k++) {
      const at = 2 * (id * cells.sides + (k % cells.sides));
      ring.push([cells.corners[at] as number, cells.corners[at + 1] as number]);
    }
    features.push({
      type: "Feature",
      id,
      properties: {
        colour: cssColour(cells.colour.subarray(4 * id, 4 * id + 4) as unknown as Rgba),
        height: height ?? 0,
      },
      geometry: { type: "Polygon", coordinates: [ring] },
    });
  }
  return { type: "FeatureCollection", features };
};

/** All lines of a set as one feature: nobody points at one. */
const lineFeatures = ({ segments }: SurfaceLines): FeatureCollection => {
  const coordinates: Position[][] = [];
  for (let at = 0; at < segments.length; at += 4) {
    coordinates.push([
      [segments[at] as number, segments[at + 1] as number],
      [segments[at + 2] as number, segments[at + 3] as number],
    ]);
  }
  return {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        id: 0,
        properties: {},
        geometry: { type: "MultiLineString", coordinates },
      },
    ],
  };
};
