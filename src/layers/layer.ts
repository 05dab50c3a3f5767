import type { ReactElement } from "react";
import type { Locale } from "../i18n/locale.ts";
import type { Texts } from "../i18n/texts.ts";
import type { MapLayer } from "../map/map-layer.ts";
import type { Theme } from "../ui/theme/tokens.ts";

/** How something is drawn: parts and images of one theme, nothing of the data. */
export type LayerStyle = Required<Pick<MapLayer, "parts" | "images">>;

/** One line of a legend: what the reader sees on the map, and what it means. */
export interface LegendEntry {
  readonly key: string;
  readonly symbol: ReactElement;
  readonly text: string;
  /** How many features look like this; absent where counting says nothing. */
  readonly count?: number;
}

/** What a person reads when pointing at a feature: a title and short lines. */
export interface FeatureText {
  readonly title: string;
  readonly lines: readonly string[];
}

/**
 * One kind of data and how it looks by itself. Pure: data in, plain objects out, testable without WebGL.
 *
 * `Source` is what the layer is made from, `Subject` one thing on it.
 */
export interface Layer<Source, Subject> {
  readonly kind: string;
  readonly title: Texts<string>;
  /** Default place among layers of the same slot; higher lies higher. */
  readonly order: number;
  /** Data for the map, WGS84 degrees. Costly: call once per source and keep the result. */
  data(source: Source, locale: Locale): MapLayer["data"];
  /** Cheap, but keep it too: the map compares by identity first. */
  style(theme: Theme, locale: Locale): LayerStyle;
  legend(source: Source, locale: Locale): readonly LegendEntry[];
  describe(subject: Subject, locale: Locale): FeatureText;
}
