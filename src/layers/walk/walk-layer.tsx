import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { MapPart, PartSpec } from "../../map/map-layer.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { Layer, LayerStyle } from "../layer.ts";
import type { WalkSource } from "./walk-source.ts";
import { walkTexts } from "./walk-texts.ts";

const collection = (geometries: readonly Geometry[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: geometries.map(
    (geometry, id): Feature => ({ type: "Feature", id, properties: {}, geometry }),
  ),
});

const line = (places: readonly (readonly number[])[]): Geometry => ({
  type: "LineString",
  coordinates: places.map((at) => [...at]),
});
const point = (at: readonly number[]): Geometry => ({ type: "Point", coordinates: [...at] });

const part = (data: string, spec: PartSpec): MapPart => ({ slot: "selection", data, spec });

const styleOf = (theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  return {
    images: {},
    parts: [
      part("ring", {
        id: "inside",
        type: "fill",
        paint: { "fill-color": t.forest, "fill-opacity": 0.16 },
      }),
      part("dropped", {
        id: "dropped",
        type: "circle",
        paint: {
          "circle-radius": 3,
          "circle-color": t.casing,
          "circle-stroke-color": t.mid,
          "circle-stroke-width": 1.2,
        },
      }),
      part("seen", {
        id: "under",
        type: "line",
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-color": t.casing, "line-width": 7, "line-opacity": 0.9 },
      }),
      part("seen", {
        id: "seen",
        type: "line",
        layout: { "line-cap": "round", "line-join": "round" },
        paint: { "line-color": t.position, "line-width": 3.4 },
      }),
      part("unseen", {
        id: "unseen",
        type: "line",
        paint: { "line-color": t.ochre, "line-width": 3, "line-dasharray": [1.5, 1.5] },
      }),
      part("outline", {
        id: "outline",
        type: "line",
        layout: { "line-join": "round" },
        paint: { "line-color": t.ink, "line-width": 1.8 },
      }),
      part("start", {
        id: "start",
        type: "circle",
        paint: {
          "circle-radius": 7,
          "circle-color": t.casing,
          "circle-stroke-color": t.position,
          "circle-stroke-width": 3.4,
        },
      }),
      part("last", {
        id: "last",
        type: "circle",
        paint: {
          "circle-radius": 7,
          "circle-color": t.position,
          "circle-stroke-color": t.casing,
          "circle-stroke-width": 2.4,
        },
      }),
    ],
  };
};

const Key = ({ dash, colour, width }: { dash?: string; colour: string; width: number }) => (
  <svg width={40} height={16} aria-hidden="true">
    <line x1={2} x2={38} y1={8} y2={8} stroke={colour} strokeWidth={width} strokeDasharray={dash} />
  </svg>
);

/** The way walked so far, the stretches nobody saw, the positions that do not count, and the plot it closes into. */
export const walkLayer: Layer<WalkSource, WalkSource> = {
  kind: "walk",
  title: { "es-PE": walkTexts["es-PE"].title, en: walkTexts.en.title },
  order: 80,
  data: ({ seen, unseen, dropped, start, last, ring }) => ({
    seen: collection(seen.filter((places) => places.length > 1).map(line)),
    unseen: collection(unseen.map(line)),
    dropped: collection(dropped.map(point)),
    start: collection(start ? [point(start)] : []),
    last: collection(last ? [point(last)] : []),
    ring: collection(
      ring ? [{ type: "Polygon", coordinates: [[...ring, ring[0]!].map((at) => [...at])] }] : [],
    ),
    outline: collection(ring ? [line([...ring, ring[0]!])] : []),
  }),
  style: styleOf,
  legend: (_, locale) => {
    const t = walkTexts[locale];
    return [
      { key: "seen", symbol: <Key colour="var(--position)" width={3.4} />, text: t.seen },
      { key: "unseen", symbol: <Key colour="var(--ochre)" width={3} dash="5 4" />, text: t.unseen },
      {
        key: "dropped",
        symbol: (
          <svg width={40} height={16} aria-hidden="true">
            <circle cx={20} cy={8} r={3.4} fill="none" stroke="var(--mid)" strokeWidth={1.4} />
          </svg>
        ),
        text: t.dropped,
      },
    ];
  },
  describe: (_, locale) => ({ title: walkTexts[locale].title, lines: [] }),
};
