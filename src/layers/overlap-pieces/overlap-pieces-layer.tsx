import type { Feature } from "geojson";
import { featureCount } from "../../geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";
import { VERDICT_CROSSES } from "../../geo/overlap/measures.ts";
import { defineTexts } from "../../i18n/texts.ts";
import { hatch } from "../../map/patterns/hatch.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { Layer, LayerStyle } from "../layer.ts";
import type { OverlapPiecesSource } from "./overlap-pieces-source.ts";

/** Farther out plots are symbols, and a piece would be a speck beside one. */
const LEAST_PIECE_ZOOM = 13;

const piecesTexts = defineTexts({
  "es-PE": { title: "Parte superpuesta", key: "Parte de la parcela dentro del área" },
  en: { title: "Overlapping part", key: "Part of the plot inside the area" },
});

/** The parts of crossing plots that lie in the area: solid; those of the selected plot hatched on top. */
export const overlapPiecesLayer: Layer<OverlapPiecesSource, number> = {
  kind: "overlap-pieces",
  title: { "es-PE": piecesTexts["es-PE"].title, en: piecesTexts.en.title },
  order: 35,
  data: ({ geometry, plots, verdicts, selected }) => {
    const all: Feature[] = [];
    const chosen: Feature[] = [];
    for (let i = 0; i < featureCount(geometry); i++) {
      const shape = toGeoJson(geometry, i);
      if (!shape) continue;
      const piece: Feature = { type: "Feature", id: i, properties: {}, geometry: shape };
      if (!verdicts || verdicts[plots[i]!] === VERDICT_CROSSES) all.push(piece);
      if (plots[i] === selected) chosen.push(piece);
    }
    return {
      pieces: { type: "FeatureCollection", features: all },
      selected: { type: "FeatureCollection", features: chosen },
    };
  },
  style: (theme) => piecesStyle(theme),
  legend: (_source, locale) => [
    { key: "piece", symbol: <PieceKey />, text: piecesTexts[locale].key },
  ],
  describe: (_piece, locale) => ({ title: piecesTexts[locale].title, lines: [] }),
};

function PieceKey() {
  return (
    <svg width={20} height={20} aria-hidden="true">
      <rect x={3} y={3} width={14} height={14} fill="var(--cherry)" />
    </svg>
  );
}

const piecesStyle = (theme: Theme): LayerStyle => {
  const { cherry, cherryDeep, casing } = TOKENS[theme];
  const hatchName = `piece-hatch@${theme}`;
  return {
    images: {
      [hatchName]: hatch({ color: cherryDeep, ground: cherry, slope: "\\", side: 6, width: 1.7 }),
    },
    parts: [
      {
        slot: "plots",
        data: "pieces",
        spec: {
          id: "solid",
          type: "fill",
          minzoom: LEAST_PIECE_ZOOM,
          paint: { "fill-color": cherry, "fill-antialias": false },
        },
      },
      {
        slot: "plots",
        data: "selected",
        spec: {
          id: "hatch",
          type: "fill",
          minzoom: LEAST_PIECE_ZOOM,
          paint: { "fill-pattern": hatchName, "fill-antialias": false },
        },
      },
      {
        slot: "plots",
        data: "selected",
        spec: {
          id: "edge",
          type: "line",
          minzoom: LEAST_PIECE_ZOOM,
          paint: { "line-color": casing, "line-width": 1 },
        },
      },
    ],
  };
};
