import { TRIAL_FIELDS } from "../../../../domain/trials/trial-field.ts";
import { writeCsv } from "../../../../formats/csv/write-csv.ts";

/** An empty sheet of results with the names this project knows, as spreadsheets of Peru open it. */
export const trialTemplate = (): string =>
  writeCsv([[...TRIAL_FIELDS]], { delimiter: ";", bom: true });
