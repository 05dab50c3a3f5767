import type { Crs, Datum } from "../geo/crs/crs.ts";
import type { DatasetKind } from "./dataset.ts";
import type { UbigeoSystem } from "./issue/register-issues.ts";
import type { PlotField } from "./plot-field.ts";
import type { ReadingField } from "./readings/reading-field.ts";
import type { RegisterEdits } from "./register/register-edits.ts";
import type { TrialField } from "./trials/trial-field.ts";
import type { VarietyField } from "./varieties/variety-field.ts";

/** Columns that place a record. `orden` numbers the corners of a plot written one corner a line. */
export const PLACE_FIELDS = [
  "lat",
  "lon",
  "este",
  "norte",
  "zona",
  "datum",
  "wkt",
  "orden",
] as const;

export type PlaceField = (typeof PLACE_FIELDS)[number];

export const isPlaceField = (role: string): role is PlaceField =>
  (PLACE_FIELDS as readonly string[]).includes(role);

/** What a column is taken for. */
export type ColumnRole = PlotField | ReadingField | TrialField | VarietyField | PlaceField;

/** Which of day and month stands first in dates of figures. */
export type DateOrder = "day-first" | "month-first";

/** Copies of one row, counted once, or parts of one count, summed. */
export type RepeatedRows = "copies" | "parts";

export type UbigeoSaid = UbigeoSystem | "unknown";

/** What the user has said about a file. Everything left out is decided from the file, or asked. */
export interface ImportChoices {
  readonly kind?: DatasetKind;
  /**
   * CRS of the figures. A UTM zone is for metres and is left aside where the figures are degrees, and the other way
   * round; rows that name a zone of their own which is not the file's usual one keep it.
   */
  readonly crs?: Crs;
  /** Read as if the two coordinates had been written in the other order. */
  readonly swapLatLon?: boolean;
  /** Read every latitude as south and every longitude as west, signs or no signs. */
  readonly southWest?: boolean;
  /** Role to column name, as `IntakeReport.understood.columns` names it. */
  readonly columns?: Readonly<Partial<Record<ColumnRole, string>>>;
  /** Columns that are taken for nothing, whatever their name promises. */
  readonly plainColumns?: readonly string[];
  /** Counts of readings such as "1,200": true (as if left out) for 1200, false to leave those rows out. */
  readonly countThousands?: boolean;
  readonly dateOrder?: DateOrder;
  /** What equal rows of a point and day are where a whole sheet of readings has them: "copies" when left out. */
  readonly repeatedRows?: RepeatedRows;
  /** In which system the codes of districts are; "unknown": nobody can say, and they are not held against districts. */
  readonly ubigeo?: UbigeoSaid;
  /** Sheet of a workbook or layer of a file, by name; the first that holds a table, or all layers, when left out. */
  readonly sheet?: string | undefined;
  /** Overrides the datum of the file and of `crs`. */
  readonly datum?: Datum;
  /** `crs` says the zone alone: its datum is assumed, unless `datum` says it. */
  readonly datumOpen?: boolean;
  /** Give shapes with several readings (bow ties, overlapping parts) their even-odd one. */
  readonly acceptRepairs?: boolean;
  /** Close a KML or GeoJSON line or track into a plot. */
  readonly closeLines?: boolean;
  /** What a person changed in the records since; not part of how the file is understood. */
  readonly edits?: RegisterEdits;
}
