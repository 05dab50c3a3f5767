import type { VarietyField } from "../varieties/variety-field.ts";

/** Issues of a person's own catalogue of varieties. Altitudes in metres. */
export interface CatalogueIssueParams {
  "catalogue-no-name-column": { readonly columns: readonly string[] };
  "catalogue-columns-missing": { readonly fields: readonly VarietyField[] };
  /** Altitudes without a word about latitude: the same band is used on both sides of 5°. */
  "catalogue-band-no-latitude": Record<string, never>;
  "catalogue-no-name": Record<string, never>;
  "catalogue-name-repeated": { readonly name: string; readonly firstRow: number };
  /** A word that is no class of its column; `words` are the ones there are. */
  "catalogue-word-unknown": {
    readonly column: string;
    readonly value: string;
    readonly words: readonly string[];
  };
  "catalogue-band-reversed": {
    readonly column: string;
    readonly least: number;
    readonly most: number;
  };
  /** A highest altitude without its lowest: no band. */
  "catalogue-band-no-least": { readonly column: string; readonly most: number };
}
