import type { ReactElement } from "react";
import type { Locale } from "../../i18n/locale.ts";
import type { LegendEntry } from "../layer.ts";
import type { BasemapGroup } from "./basemap-groups.ts";
import { basemapTexts } from "./basemap-texts.ts";
import { PLACE_SYMBOL_SIZE, type PlaceKind, placeShapes } from "./place-symbols.ts";

type Sign = keyof (typeof basemapTexts)["en"]["legend"];

const SIGNS: Readonly<Record<BasemapGroup, readonly Sign[]>> = {
  relief: ["contour", "index"],
  water: ["river", "stream"],
  places: ["capital", "town", "hamlet", "border"],
};

const stroke = (colour: string, width: number, dash?: string): ReactElement => (
  <path
    d="M0 12C8 2 14 12 20 7S30 4 34 6"
    fill="none"
    stroke={`var(--${colour})`}
    strokeWidth={width}
    {...(dash ? { strokeDasharray: dash } : {})}
  />
);

const place = (kind: PlaceKind): ReactElement => (
  <g transform={`translate(${17 - PLACE_SYMBOL_SIZE / 2} 2.5)`}>
    {placeShapes(kind, "var(--ink)", "var(--casing)").map(({ path, fill, stroke: edge, width }) => (
      <path key={path} d={path} fill={fill ?? "none"} stroke={edge} strokeWidth={width} />
    ))}
  </g>
);

const DRAWINGS: Readonly<Record<Sign, ReactElement>> = {
  contour: stroke("contour", 0.8),
  index: stroke("contour", 1.5),
  river: stroke("stream", 2.4),
  stream: stroke("stream", 1),
  capital: place("capital"),
  town: place("town"),
  hamlet: place("hamlet"),
  border: stroke("ink", 1.1, "9 3 2 3 2 3"),
};

/** What the lines and signs of one group mean. */
export const basemapLegend = (group: BasemapGroup, locale: Locale): readonly LegendEntry[] =>
  SIGNS[group].map((sign) => ({
    key: sign,
    symbol: (
      <svg width={34} height={16} viewBox="0 0 34 16" aria-hidden="true">
        {DRAWINGS[sign]}
      </svg>
    ),
    text: basemapTexts[locale].legend[sign],
  }));
