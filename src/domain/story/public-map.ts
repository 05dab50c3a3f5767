import type { TwoLanguages } from "../two-languages.ts";
import type { SlideCamera } from "./story.ts";

/** Longitude and latitude, WGS84 degrees. */
export type LonLat = readonly [lon: number, lat: number];

/** An area the law publishes: its limit is nobody's plot. */
export interface PublicArea {
  readonly kind: "area";
  readonly name: string;
  /** Outer ring and holes of each part. */
  readonly parts: readonly (readonly (readonly LonLat[])[])[];
}

/** A strip of N metres round an area; never the legal buffer zone. */
export interface PublicBand {
  readonly kind: "band";
  readonly distanceM: number;
  readonly parts: readonly (readonly (readonly LonLat[])[])[];
}

/** Legend of counts or rates in classes; `from` is in it, `to` is not, null is open. */
export interface PublicClass {
  readonly from: number;
  readonly to: number | null;
  readonly label: TwoLanguages;
}

/** Squares of `sizeM` metres of the UTM plane, aligned to its grid; each of enough producers. */
export interface PublicCells {
  readonly kind: "cells";
  readonly sizeM: number;
  /** What is counted: "parcelas en 1 km²". */
  readonly unit: TwoLanguages;
  readonly classes: readonly PublicClass[];
  readonly cells: readonly {
    readonly ring: readonly LonLat[];
    readonly value: number;
    readonly text: TwoLanguages;
  }[];
}

/** Proportional symbols at district capitals; merged districts stand at their largest. */
export interface PublicDiscs {
  readonly kind: "discs";
  readonly unit: TwoLanguages;
  /** What `part` of a disc counts: "frutos con broca". */
  readonly partUnit?: TwoLanguages;
  readonly discs: readonly {
    readonly at: LonLat;
    readonly label: TwoLanguages;
    readonly value: number;
    /** Part of `value` drawn as a sector; null where there is no part. */
    readonly part: number | null;
    readonly text: TwoLanguages;
  }[];
}

/** Published places: trial sites, members of the platform; approximate ones say so in their label. */
export interface PublicPlaces {
  readonly kind: "places";
  readonly places: readonly { readonly at: LonLat; readonly label: TwoLanguages }[];
}

/** Exact plots without code or name; only in a story that carries a consent. */
export interface PublicPlots {
  readonly kind: "plots";
  readonly plots: readonly {
    readonly parts: readonly (readonly (readonly LonLat[])[])[];
    /** Verdict code of geo/overlap/measures. */
    readonly verdict: number;
  }[];
}

export type PublicLayer =
  | PublicArea
  | PublicBand
  | PublicCells
  | PublicDiscs
  | PublicPlaces
  | PublicPlots;

/** What a slide's map shows over the base sheet. */
export interface PublicMap {
  /** West, south, east, north, degrees; where the slide looks unless `camera` says it. */
  readonly bounds: readonly [number, number, number, number];
  readonly camera: SlideCamera | null;
  readonly layers: readonly PublicLayer[];
}
