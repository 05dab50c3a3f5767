/** Where in the plane a shape goes wrong: easting and northing in metres of its UTM zone. */
interface At {
  readonly x: number;
  readonly y: number;
}

/** Issues of one feature's shape. Metres and square metres in the plane of the feature's UTM zone. */
export interface GeometryIssueParams {
  "ring-too-few-points": { readonly points: number };
  "ring-no-area": Record<string, never>;
  "ring-closed": Record<string, never>;
  "ring-repeated-vertices": { readonly count: number };
  /** Of a whole file: shells written clockwise or holes anticlockwise, turned. */
  "ring-direction": { readonly count: number };
  "ring-spike": At & { readonly count: number };
  "ring-crosses-itself": At;
  "ring-touches-itself": At;
  "hole-outside": At;
  "hole-crosses-shell": At;
  "hole-covers-shell": Record<string, never>;
  "holes-overlap": At;
  /** Or one lies inside the other. */
  "parts-overlap": At;
  "shape-too-many-rings": { readonly rings: number; readonly limit: number };
  /** A shape with several readings, read as the user accepted. */
  "shape-repaired": { readonly areaHa: number };
  "area-tiny": { readonly areaM2: number };
  "area-large": { readonly areaHa: number };
}
