/** The two official numberings of districts; the same figures name different places. */
export type UbigeoSystem = "inei" | "reniec";

/** Issues of a register that has been read: what its rows say, held against each other and against what is known. */
export interface RegisterIssueParams {
  /** Fewer than 8 digits: a spreadsheet took zeros away, or figures are missing. Never mended alone. */
  "dni-zeros-lost": { readonly digits: number };
  "dni-not-8-digits": { readonly digits: number; readonly otherSigns: boolean };
  /** One member code with another DNI than in row `row`; the DNI themselves are never told. `rows` have this one. */
  "member-two-dni": { readonly code: string; readonly row: number; readonly rows: number };

  /** Of the column: which system its codes fit, by the districts written beside them. */
  "ubigeo-system-unnamed": {
    readonly column: string;
    readonly fits: UbigeoSystem | "both" | null;
    readonly rows: number;
  };
  /** The heading names one system, the codes fit the other. */
  "ubigeo-system-differs": {
    readonly column: string;
    readonly named: UbigeoSystem;
    readonly fits: UbigeoSystem;
    readonly rows: number;
  };
  "ubigeo-not-6-digits": { readonly value: string };
  /** `means` is the district of that code in `system`, null where none of the known ones has it. */
  "ubigeo-other-district": {
    readonly value: string;
    readonly system: UbigeoSystem;
    readonly means: string | null;
    readonly district: string;
    /** In the other system the code is the district's. */
    readonly fitsOther: boolean;
  };
  "district-misspelt": { readonly value: string; readonly nearest: string };

  /** A cell that should hold a figure and does not. */
  "figure-unread": { readonly column: string; readonly value: string };
  /** Hectares; `share` of the larger. */
  "area-declared-differs": {
    readonly declaredHa: number;
    readonly computedHa: number;
    readonly share: number;
    /** The declared figure with its decimal mark moved, where that fits the polygon. */
    readonly shiftedHa?: number;
  };
  /** The whole column holds square metres under a heading of hectares, or none. */
  "area-declared-metres": { readonly column: string; readonly rows: number };
  "area-point-needs-polygon": { readonly areaHa: number; readonly limitHa: number };
  "area-coffee-above-plot": {
    readonly coffeeHa: number;
    readonly plotHa: number;
    readonly plot: "declared" | "computed";
  };
  /** Metres above the sea. `feet`: as feet the figure would fit. */
  "altitude-off-relief": {
    readonly altitude: number;
    readonly relief: number;
    readonly limit: number;
    readonly feet: boolean;
  };
  "date-future": { readonly column: string; readonly value: string };
  "date-impossible": { readonly column: string; readonly value: string };
  "variety-misspelt": { readonly value: string; readonly nearest: string };
  /** A name that is in no list, how many rows have it, and the first of them; told once. */
  "variety-not-listed": {
    readonly value: string;
    readonly rows: number;
    readonly at: readonly number[];
    readonly nearest: readonly string[];
  };

  /** A tip that goes out and comes back almost on its own line; easting and northing of the tip, metres. */
  "shape-spike": { readonly x: number; readonly y: number; readonly lengthM: number };
  /** Separate parts, and how far the farthest lies from the rest. */
  "shape-parts": { readonly parts: number; readonly apartM: number; readonly touch: boolean };
  /** `metres`: what one unit of the last decimal is worth on the ground. */
  "coordinates-few-decimals": { readonly decimals: number; readonly metres: number };
  "place-far-from-district": { readonly district: string; readonly km: number };
  /** Far from nearly all others of the register, whatever it says of where it is. */
  "place-far-from-register": { readonly km: number; readonly plots: number };
  "place-far-from-hamlet": {
    readonly hamlet: string;
    readonly km: number;
    /** Plots of that hamlet that lie together. */
    readonly plots: number;
  };

  /** Square metres and the share of the smaller plot. A sliver is narrower than plots are measured. */
  "plots-overlap": {
    readonly row: number;
    readonly code: string;
    readonly areaM2: number;
    readonly share: number;
    readonly sliver: boolean;
  };
  "plot-twice": {
    readonly row: number;
    readonly code: string;
    readonly iou: number;
    /** "psad56": equal once one of the two is read in the other datum. */
    readonly how: "same-place" | "psad56";
    /** How far the other datum moves it; 0 on the same place. */
    readonly metres: number;
    readonly sameProducer: boolean | null;
  };
  "plot-organic-neighbour": {
    readonly row: number;
    readonly code: string;
    readonly metres: number;
  };
}
