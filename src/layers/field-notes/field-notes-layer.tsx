import type { Feature, Geometry } from "geojson";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { Layer, LayerStyle, LegendEntry } from "../layer.ts";
import type { FieldNote } from "./field-note.ts";
import { fieldNotesTexts } from "./field-notes-texts.ts";

export interface FieldNotesSource {
  readonly notes: readonly FieldNote[];
}

const feature = (id: number, { kind, name }: FieldNote, geometry: Geometry): Feature => ({
  type: "Feature",
  id,
  properties: { kind, name },
  geometry,
});

const styleOf = (theme: Theme): LayerStyle => {
  const { coffee, casing, ink } = TOKENS[theme];
  return {
    images: {},
    parts: [
      {
        slot: "edges",
        data: "outlines",
        spec: {
          id: "outline",
          type: "line",
          layout: { "line-join": "round" },
          paint: { "line-color": coffee, "line-width": 2.4, "line-dasharray": [3, 1.5] },
        },
      },
      {
        slot: "symbols",
        data: "places",
        spec: {
          id: "place",
          type: "circle",
          paint: {
            "circle-radius": ["match", ["get", "kind"], "finding", 6, 3.5],
            "circle-color": ["match", ["get", "kind"], "finding", casing, coffee],
            "circle-stroke-color": ["match", ["get", "kind"], "finding", coffee, casing],
            "circle-stroke-width": ["match", ["get", "kind"], "finding", 3, 1.5],
          },
        },
      },
      {
        slot: "labels",
        data: "places",
        spec: {
          id: "name",
          type: "symbol",
          minzoom: 13,
          layout: {
            "text-field": ["get", "name"],
            "text-font": [...MAP_FONT.semibold],
            "text-size": 13,
            "text-offset": [0, 1],
            "text-anchor": "top",
            "text-max-width": 9,
          },
          paint: { "text-color": ink, "text-halo-color": casing, "text-halo-width": 2.2 },
        },
      },
    ],
  };
};

/** What a person noted: findings and averaged corners. One colour for all: a note is no verdict. */
export const fieldNotesLayer: Layer<FieldNotesSource, FieldNote> = {
  kind: "field-notes",
  title: { "es-PE": fieldNotesTexts["es-PE"].title, en: fieldNotesTexts.en.title },
  order: 70,
  data: ({ notes }) => ({
    places: {
      type: "FeatureCollection",
      features: notes.flatMap((note, i) => {
        const at = note.at ?? note.ring?.[0];
        return at ? [feature(i, note, { type: "Point", coordinates: [...at] })] : [];
      }),
    },
    outlines: {
      type: "FeatureCollection",
      features: notes.flatMap((note, i) => {
        const { ring } = note;
        if (ring === null || ring.length < 3) return [];
        const closed = [...ring, ring[0]!].map((at) => [...at]);
        return [feature(i, note, { type: "LineString", coordinates: closed })];
      }),
    },
  }),
  style: (theme) => styleOf(theme),
  legend: ({ notes }, locale) => {
    const t = fieldNotesTexts[locale];
    const findings = notes.filter(({ kind }) => kind === "finding");
    const corners = notes.length - findings.length;
    const outlined = findings.filter(({ ring }) => ring !== null).length;
    const point = (r: number, full: boolean) => (
      <svg width={40} height={16} aria-hidden="true">
        <circle
          cx={20}
          cy={8}
          r={r}
          fill={full ? "var(--coffee)" : "var(--casing)"}
          stroke={full ? "var(--casing)" : "var(--coffee)"}
          strokeWidth={full ? 1.5 : 3}
        />
      </svg>
    );
    const dashes = (
      <svg width={40} height={16} aria-hidden="true">
        <line
          x1={2}
          x2={38}
          y1={8}
          y2={8}
          stroke="var(--coffee)"
          strokeWidth={2.4}
          strokeDasharray="7 3.5"
        />
      </svg>
    );
    const all: readonly LegendEntry[] = [
      { key: "finding", symbol: point(5, false), text: t.finding, count: findings.length },
      { key: "outline", symbol: dashes, text: t.outline, count: outlined },
      { key: "corner", symbol: point(3.5, true), text: t.corner, count: corners },
    ];
    return all.filter(({ count }) => count !== 0);
  },
  describe: ({ name, kind }, locale) => ({ title: name, lines: [fieldNotesTexts[locale][kind]] }),
};
