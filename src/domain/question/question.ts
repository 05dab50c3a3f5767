import type { Datum } from "../../geo/crs/crs.ts";
import type { DateOrder, ImportChoices, RepeatedRows } from "../import-choices.ts";

/** What a file may leave open. Each answer is a piece of ImportChoices. */
export interface QuestionParams {
  /** UTM columns without zone: which CRS? `datum`: the one its columns name, where they do. */
  "which-crs": { readonly found: string | null; readonly datum: Datum | null };
  /** The file names a zone that puts every row elsewhere; `chosen`: the other one was taken. */
  "which-zone": { readonly written: string; readonly likely: string; readonly chosen: boolean };
  /** No figures can tell WGS84 from PSAD56 (450 m apart); `written`: what the columns name, true or not. */
  "which-datum": { readonly written: string | null };
  "swapped-lat-lon": { readonly rows: number };
  "swapped-este-norte": { readonly rows: number };
  /** Degrees without signs that only fit Peru south and west. */
  "south-west": { readonly rows: number };
  "which-columns": { readonly why: "no-header" | "repeated" | "none-found" };
  "close-lines": { readonly rows: number };
  /** Counts of readings such as "1,200", which as whole numbers can only be 1200: read so? */
  "count-thousands": { readonly rows: number; readonly value: string; readonly likely: number };
  /** Dates of figures that only fit with the month first. */
  "date-order": { readonly rows: number; readonly value: string; readonly used: DateOrder };
  /** Readings that stand several times, equal in every cell: copies of a sheet, or parts of one count? */
  "repeated-rows": { readonly rows: number; readonly used: RepeatedRows };
  /** Shapes that cross themselves: take what each ring encloses an odd number of times? */
  "accept-repairs": { readonly rows: number };
}

export type QuestionCode = keyof QuestionParams;

export interface QuestionOption {
  /** A CRS label ("EPSG:32717"), a datum, "yes", "no", what an answer is called in ImportChoices, or the column names joined by " · ". */
  readonly id: string;
  /** Merge into the choices and read again. */
  readonly choices: ImportChoices;
}

/**
 * Something the file cannot decide. The option named `applied` is what the report was made with (null: nothing was
 * assumed and the rows wait). `setting`: a good guess that need not stop anybody, but stays in sight.
 */
export type Question = {
  [C in QuestionCode]: {
    readonly code: C;
    readonly params: QuestionParams[C];
    readonly options: readonly QuestionOption[];
    readonly applied: string | null;
    readonly weight: "must" | "setting";
  };
}[QuestionCode];
