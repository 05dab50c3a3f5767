import type { FeatureCollection } from "geojson";
import { featureCount } from "../../geo/flat/flat-geometry.ts";
import { toGeoJson } from "../../geo/flat/to-geojson.ts";
import { formatDistance } from "../../i18n/format-measure.ts";
import type { Locale } from "../../i18n/locale.ts";
import { areaRings } from "../area-rings.ts";
import type { Layer } from "../layer.ts";
import { BandKey } from "../line-keys.tsx";
import { whenAsked } from "../when-asked.ts";
import type { BandSource } from "./band-source.ts";
import { bandStyle } from "./band-style.ts";
import { bandTexts } from "./band-texts.ts";
import { labelPath } from "./label-path.ts";

/** The band of N km along the limit: a picture of a distance, never of a legal zone. */
export const bandLayer: Layer<BandSource, BandSource> = {
  kind: "band",
  title: { "es-PE": bandTexts["es-PE"].title, en: bandTexts.en.title },
  order: 5,
  data: (source, locale) => whenAsked(["surface", "edge", "names"], () => bandData(source, locale)),
  style: (theme) => bandStyle(theme),
  legend: (_source, locale) => [
    { key: "band", symbol: <BandKey />, text: bandTexts[locale].notLegal },
  ],
  describe: ({ width }, locale) => ({
    title: bandTexts[locale].name(formatDistance(width)),
    lines: [bandTexts[locale].notLegal],
  }),
};

/** Points of 250 m the label's path is smoothed over: 1.25 km for whoever looks near, 3.5 km at the overview. */
const NEAR_REACH = 5;
const FAR_REACH = 14;

const bandData = (
  { geometry, width }: BandSource,
  locale: Locale,
): Readonly<Record<string, FeatureCollection>> => {
  const surface: FeatureCollection = { type: "FeatureCollection", features: [] };
  const edge: FeatureCollection = { type: "FeatureCollection", features: [] };
  const names: FeatureCollection = { type: "FeatureCollection", features: [] };
  const { edge: long, shortEdge } = bandTexts[locale];
  const properties = {
    label: long(formatDistance(width)),
    short: shortEdge(formatDistance(width)),
  };
  for (let i = 0; i < featureCount(geometry); i++) {
    const shape = toGeoJson(geometry, i);
    if (!shape) continue;
    surface.features.push({ type: "Feature", id: i, properties: {}, geometry: shape });
    for (const ring of outerRings(areaRings(geometry, i))) {
      edge.features.push({ ...ring, id: edge.features.length });
      if (ring.geometry.type !== "LineString") continue;
      for (const far of [true, false]) {
        const coordinates = labelPath(ring.geometry.coordinates, far ? FAR_REACH : NEAR_REACH);
        names.features.push({
          type: "Feature",
          properties: { ...properties, far },
          geometry: { type: "LineString", coordinates },
        });
      }
    }
  }
  return { surface, edge, names };
};

/** The ring of the largest box: the band's outer edge. Its inner one is the limit, drawn by the area. */
const outerRings = ({ features }: FeatureCollection): FeatureCollection["features"] => {
  const boxes = features.map(({ geometry }) => {
    const points = geometry.type === "LineString" ? geometry.coordinates : [];
    const xs = points.map((point) => point[0] ?? 0);
    return Math.max(...xs) - Math.min(...xs);
  });
  const widest = boxes.indexOf(Math.max(...boxes));
  return features.filter((_, i) => i === widest);
};
