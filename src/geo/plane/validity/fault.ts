/** A place in the plane of the geometry. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is wrong with a polygon's shape. Rings are counted within the feature, from 0. */
export type Fault =
  /** Fewer than three different points. */
  | { readonly kind: "too-few-points"; readonly ring: number; readonly points: number }
  /** All points on one line. */
  | { readonly kind: "zero-area"; readonly ring: number }
  /** The outline goes out along a line and back on it: no width. Has one reading, see `removeSpikes`. */
  | { readonly kind: "spike"; readonly ring: number; readonly at: Place }
  /** The ring crosses itself (a bow tie): which side is the plot cannot be known. */
  | { readonly kind: "self-crossing"; readonly ring: number; readonly at: Place }
  /** A hole crosses its shell. */
  | {
      readonly kind: "rings-cross";
      readonly ring: number;
      readonly other: number;
      readonly at: Place;
    }
  | { readonly kind: "hole-outside-shell"; readonly ring: number; readonly at: Place }
  /** Two holes of one polygon cross, or one lies in the other. */
  | {
      readonly kind: "holes-overlap";
      readonly ring: number;
      readonly other: number;
      readonly at: Place;
    }
  /** Two parts of one multipolygon overlap, or one lies in the other. */
  | {
      readonly kind: "parts-overlap";
      readonly ring: number;
      readonly other: number;
      readonly at: Place;
    };
