import type { Crs } from "../geo/crs/crs.ts";
import type { FlatGeometry } from "../geo/flat/flat-geometry.ts";
import type { UbigeoSaid } from "./import-choices.ts";
import type { Issue } from "./issue/issue.ts";
import type { PlotField } from "./plot-field.ts";
import type { Provenance } from "./provenance.ts";
import type { ReadingColumns } from "./readings/reading-columns.ts";
import type { ReadingField } from "./readings/reading-field.ts";
import type { TrialColumns } from "./trials/trial-columns.ts";
import type { TrialField } from "./trials/trial-field.ts";
import type { Variety } from "./varieties/variety.ts";
import type { VarietyField } from "./varieties/variety-field.ts";

/** What a data set holds. Another kind is one more word here and one more folder in `layers/`. */
export type DatasetKind = "plots" | "areas" | "readings" | "trials" | "catalogue";

/** One feature's own text, as it stood in the file. Keys are column names; the object has no prototype. */
export type Properties = Readonly<Record<string, string>>;

/**
 * Records of one kind, checked, immutable. Feature i is geometry i, id i, row i, properties i.
 * Coordinates stay in the CRS they came in (`crs`); nothing is rounded.
 */
export interface Dataset<K extends DatasetKind = DatasetKind> {
  readonly id: string;
  readonly kind: K;
  readonly name: string;
  readonly crs: Crs;
  readonly geometry: FlatGeometry;
  /** The user's own code of each feature, never changed; "fila N" where the file has none. Need not be unique. */
  readonly ids: readonly string[];
  /** Where the record begins in its file, counted as a person does (CSV: the line, header = 1; others: place in file from 1). */
  readonly rows: Uint32Array;
  /** Empty where readings came to the page from a thread: their texts stay there (`app/hand-over-readings`). */
  readonly properties: readonly Properties[];
  /** Which column holds which known field. */
  readonly fields: Readonly<
    Partial<Record<PlotField | ReadingField | TrialField | VarietyField, string>>
  >;
  /** Columns whose texts placed the records when the file was read; the geometry says where they are now. */
  readonly placeColumns?: readonly string[];
  /** In which system its codes of districts are, as a person said; absent where nobody did. */
  readonly ubigeo?: UbigeoSaid;
  /** The figures of readings; only where `kind` is "readings", and then always. A reading may have no place. */
  readonly readings?: ReadingColumns;
  /** The figures of a variety trial; only where `kind` is "trials", and then always. A trial plot may have no place. */
  readonly trial?: TrialColumns;
  /** The varieties of a catalogue; only where `kind` is "catalogue", and then always. They have no place. */
  readonly varieties?: readonly Variety[];
  readonly provenance: Provenance;
  readonly issues: readonly Issue[];
}
