import type { ImportChoices } from "../../domain/import-choices.ts";
import { finding } from "../../domain/issue/finding.ts";
import { RESPONSE_FIELDS } from "../../domain/trials/trial-field.ts";
import type { TableReading } from "../../formats/format-reading.ts";
import { sheetOf } from "../sheets/sheet.ts";
import { sheetFields } from "../sheets/sheet-fields.ts";
import type { SheetReader } from "../sheets/sheet-reader.ts";
import { checkFarValues } from "./check-far-values.ts";
import { checkPlots } from "./check-plots.ts";
import { looksLikeTrial } from "./looks-like-trial.ts";
import { ownResponses } from "./own-responses.ts";
import { trialColumnsOf } from "./trial-columns-of.ts";
import { trialDraft } from "./trial-draft.ts";
import { TRIAL_NAMES } from "./trial-names.ts";
import { trialNotes } from "./trial-notes.ts";

/** A trial has tens to thousands of plots; analyses and field plans are made for those. */
const MOST_PLOTS = 20_000;

/** "Roya (escala 1-9)" is no percentage of rust: a known response needs its unit, or none. */
const EXACT = new Set(RESPONSE_FIELDS);

const fieldsOf = ({ columns }: TableReading, choices: ImportChoices) =>
  sheetFields(TRIAL_NAMES, EXACT, columns, choices);

/** Results of a variety trial: one row a plot of one season. */
export const trialReader: SheetReader = {
  kind: "trials",
  most: MOST_PLOTS,
  looksLike: (table, choices) => looksLikeTrial(table, fieldsOf(table, choices), choices),
  read: (table, choices) => {
    const { columns } = table;
    const fields = fieldsOf(table, choices);
    const sheet = sheetOf(table, fields);
    const aside = new Set(choices.plainColumns ?? []);
    const own = ownResponses(table, new Set(fields.values()));
    const taken = own.filter((column) => !aside.has(column));
    const draft = trialDraft(sheet, taken);
    const { fileFindings, findings } = sheet;
    if (!fields.has("variedad")) {
      fileFindings.push(finding("error", "trial-no-variety-column", { columns }));
    }
    if (draft.responses.length === 0) {
      fileFindings.push(finding("error", "trial-no-response", { columns }));
    }
    if (!fields.has("bloque")) {
      fileFindings.push(finding("warning", "trial-no-block-column", { columns }));
    }
    if (!fields.has("sitio")) fileFindings.push(finding("note", "trial-no-site-column", {}));
    checkPlots(sheet);
    checkFarValues(sheet, draft.responses);
    return {
      fields,
      findings,
      fileFindings,
      ownResponses: new Map(own.map((column) => [column, !aside.has(column)])),
      codeOf: (record) => sheet.cell(record, "parcela"),
      contentOf: (accepted) => {
        const { trial, notes } = trialColumnsOf(sheet, draft, accepted);
        const rows = accepted.map((i) => table.rows[i] as number);
        return {
          content: { trial },
          notes: [...notes, ...trialNotes(trial, rows, fields.has("altitud_msnm"))],
        };
      },
    };
  },
};
