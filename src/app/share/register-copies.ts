import type { AnalysisContext } from "../../domain/analysis.ts";
import { type ImportChoices, isPlaceField } from "../../domain/import-choices.ts";
import { writeRecordsCsv } from "../../formats/csv/write-records-csv.ts";
import { writeRecordsGeojson } from "../../formats/geojson/write-records-geojson.ts";
import { intakeAnalyses } from "../../intake/intake-analyses.ts";
import type { ProjectFile, RegisterCopy } from "../../store/project/project.ts";
import { registerRecords } from "../../tasks/register/deliver/model/register-records.ts";
import { datasetOf } from "../import/dataset-of.ts";

/** Each register as its bytes and answers give it, for whoever has no Lindero; one that gives no record has no copy. */
export const registerCopies = async (
  files: readonly ProjectFile[],
  context: AnalysisContext,
): Promise<readonly RegisterCopy[]> => {
  const copies: RegisterCopy[] = [];
  for (const { id, kind, name, bytes, choices } of files) {
    if (kind !== "plots") continue;
    const question = { file: new File([bytes], name), choices: choices as ImportChoices };
    const register = datasetOf(await intakeAnalyses.intake(question, context), id, kind);
    if (register === null) continue;
    // Columns of places are written from the geometry, which may have been mended since.
    const names = new Set(register.properties.flatMap((cells) => Object.keys(cells)));
    const leftOut = new Set([...names].filter((one) => isPlaceField(one.trim().toLowerCase())));
    const records = registerRecords(register, null, { leftOut });
    const geojson = writeRecordsGeojson(records).bytes;
    const csv = writeRecordsCsv(records, {}).bytes;
    copies.push({ file: id, name: register.name, geojson, csv });
  }
  return copies;
};
