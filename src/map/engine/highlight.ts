import type { Feature, FeatureCollection } from "geojson";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { FeatureRef, MapLayer, MapPart } from "../map-layer.ts";
import type { ExpressionSpecification } from "../style-spec.ts";
import { featureOf } from "../tiled-features.ts";

/**
 * The selected and the pointed-at feature as a layer of their own: a handful of features sent again
 * instead of a filter or a state over many thousands.
 *
 * Polygons get a white line under an ink one. Below the feature's `shapeZoom` (where it is drawn by a
 * symbol) its point gets a ring instead, as large as its property `ring` says (CSS pixels), or `ring8` to `ring14`
 * for a symbol that grows with the zoom.
 */
export const highlightLayer = (
  layers: readonly MapLayer[],
  selection: FeatureRef | null,
  hover: FeatureRef | null,
  theme: Theme,
): MapLayer => ({
  id: "highlight",
  data: {
    selection: collectionOf(layers, selection),
    hover: same(selection, hover) ? collectionOf(layers, null) : collectionOf(layers, hover),
  },
  parts: [...outline("hover", theme, 5, 2, 9), ...outline("selection", theme, 7, 3, 11)],
  images: {},
  visible: true,
  opacity: 1,
  order: 0,
});

const same = (a: FeatureRef | null, b: FeatureRef | null): boolean =>
  a !== null && b !== null && a.layer === b.layer && a.id === b.id;

const collectionOf = (layers: readonly MapLayer[], ref: FeatureRef | null): FeatureCollection => {
  const layer = ref && layers.find((candidate) => candidate.id === ref.layer);
  const features: Feature[] = [];
  if (layer?.visible) {
    for (const data of Object.values(layer.data)) {
      const found = featureOf(data, ref?.id ?? -1);
      if (found) features.push(found);
    }
  }
  return { type: "FeatureCollection", features };
};

/** Zooms at which a feature may say how large its ring is. */
const RING_ZOOMS = [8, 9, 10, 11, 12, 13, 14];

const ringRadius = (radius: number): ExpressionSpecification =>
  [
    "interpolate",
    ["linear"],
    ["zoom"],
    ...RING_ZOOMS.flatMap((zoom) => [
      zoom,
      ["coalesce", ["get", `ring${zoom}`], ["get", "ring"], radius],
    ]),
  ] as unknown as ExpressionSpecification;

const outline = (
  data: "selection" | "hover",
  theme: Theme,
  under: number,
  over: number,
  radius: number,
): readonly MapPart[] => {
  const { selectionUnder, ink } = TOKENS[theme];
  const line = (id: string, color: string, width: number): MapPart => ({
    slot: "selection",
    data,
    spec: {
      id: `${data}-${id}`,
      type: "line",
      filter: [
        "all",
        ["==", ["geometry-type"], "Polygon"],
        [">=", ["zoom"], ["coalesce", ["get", "shapeZoom"], 0]],
      ],
      layout: { "line-join": "round" },
      paint: { "line-color": color, "line-width": width },
    },
  });
  const ring = (id: string, color: string, width: number): MapPart => ({
    slot: "selection",
    data,
    spec: {
      id: `${data}-ring-${id}`,
      type: "circle",
      filter: [
        "all",
        ["==", ["geometry-type"], "Point"],
        ["<", ["zoom"], ["coalesce", ["get", "shapeZoom"], 24]],
      ],
      paint: {
        "circle-radius": ringRadius(radius),
        "circle-opacity": 0,
        "circle-stroke-color": color,
        "circle-stroke-width": width,
      },
    },
  });
  return [
    line("under", selectionUnder, under),
    line("over", ink, over),
    ring("under", selectionUnder, under - 1),
    ring("over", ink, over - 0.5),
  ];
};
