import type { DatasetKind } from "./dataset.ts";
import type { ImportChoices } from "./import-choices.ts";

/** The answers that belong to how a file is written, not to what happens to stand in it. */
export const TEMPLATE_KEYS = [
  "crs",
  "datum",
  "datumOpen",
  "swapLatLon",
  "southWest",
  "columns",
  "plainColumns",
  "dateOrder",
  "ubigeo",
  "sheet",
] as const satisfies readonly (keyof ImportChoices)[];

export type TemplateChoices = Pick<ImportChoices, (typeof TEMPLATE_KEYS)[number]>;

/** How files of one shape are read, as a person settled it once and named it. */
export interface MappingTemplate {
  readonly id: string;
  readonly name: string;
  /** The headings it was made from, folded and sorted: files with the same are of its shape. */
  readonly shape: string;
  readonly kind: DatasetKind;
  readonly choices: TemplateChoices;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}
