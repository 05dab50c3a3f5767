import type { Dataset, Properties } from "../domain/dataset.ts";
import { type ImportChoices, isPlaceField } from "../domain/import-choices.ts";
import type { Issue } from "../domain/issue/issue.ts";
import type { Question } from "../domain/question/question.ts";
import type { FlatGeometry } from "../geo/flat/flat-geometry.ts";
import { selectFeatures } from "../geo/flat/select-features.ts";
import { choicesKey } from "./choices-key.ts";
import { systemSaid } from "./crs/system-said.ts";
import type { IntakeReport } from "./intake-report.ts";
import type { PlacedRecords } from "./placed-records.ts";
import type { ReadingsRead } from "./readings/read-readings.ts";
import { recordCode } from "./record-code.ts";

/** The data set of the records that stand. `readings` are those of a sheet, null for plots and areas. */
export function makeDataset(
  file: IntakeReport["file"],
  records: PlacedRecords,
  geometry: FlatGeometry,
  accepted: readonly number[],
  kind: Dataset["kind"],
  issues: readonly Issue[],
  choices: ImportChoices,
  readings: ReadingsRead | null,
  questions: readonly Question[],
): Dataset {
  const all = accepted.length === records.rows.length;
  const rows = Uint32Array.from(accepted, (i) => records.rows[i] as number);
  const said = systemSaid(questions, choices);
  return {
    id: `${file.sha256.slice(0, 16)}-${choicesKey(choices)}`,
    kind,
    name: file.name,
    crs: records.crs,
    geometry: all ? geometry : selectFeatures(geometry, accepted),
    ids: accepted.map((i, k) => recordCode(records, i) || `fila ${rows[k]}`),
    rows,
    properties: accepted.map((i) => records.cells[i] as Properties),
    fields: records.fields,
    placeColumns: records.columns.flatMap(({ column, field }) =>
      field !== null && isPlaceField(field) ? [column] : [],
    ),
    ...(choices.ubigeo && { ubigeo: choices.ubigeo }),
    ...(readings && { readings: readings.columnsOf(accepted) }),
    provenance: {
      name: file.name,
      source: "",
      date: null,
      licence: null,
      sha256: file.sha256,
      size: file.size,
      read: records.rows.length,
      accepted: accepted.length,
      sample: false,
      ...(said && { systemSaid: said }),
      ...(records.changes && { changes: records.changes }),
    },
    issues,
  };
}
