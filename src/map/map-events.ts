import type { FeatureRef } from "./map-layer.ts";

/** What the pointer or the finger found. */
export interface FeatureHit extends FeatureRef {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly lon: number;
  readonly lat: number;
  /** CSS pixels from the upper left corner of the map. */
  readonly x: number;
  readonly y: number;
}

/** Something the map could not do; never thrown. */
export type MapProblem =
  | { readonly kind: "webgl-missing" }
  | { readonly kind: "context-lost" }
  | { readonly kind: "context-restored" }
  /** `tile`: tells tiles of one source apart; null where it was no tile. */
  | {
      readonly kind: "load-failed";
      readonly source: string | null;
      readonly tile: string | null;
      readonly message: string;
    };
