import { shownCell } from "../../checks/readings/count-fault.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { finding } from "../../domain/issue/finding.ts";
import { foldName } from "../../domain/varieties/fold-name.ts";
import type { Variety } from "../../domain/varieties/variety.ts";
import type { VarietyField } from "../../domain/varieties/variety-field.ts";
import { addFinding, type TableReading } from "../../formats/format-reading.ts";
import { hasError } from "../check-register.ts";
import { type Sheet, sheetOf } from "../sheets/sheet.ts";
import { sheetFields } from "../sheets/sheet-fields.ts";
import type { SheetReader } from "../sheets/sheet-reader.ts";
import { CLASS_WORDS, type ClassWords, classWord } from "./class-word.ts";
import { looksLikeCatalogue } from "./looks-like-catalogue.ts";
import { readBand } from "./read-band.ts";
import { VARIETY_FIELD_NAMES } from "./variety-field-names.ts";

/** World Coffee Research's has 54; no list of coffee varieties has thousands. */
const MOST_VARIETIES = 5_000;

const fieldsOf = ({ columns }: TableReading, choices: ImportChoices) =>
  sheetFields(VARIETY_FIELD_NAMES, new Set(), columns, choices);

const word = <C extends string>(
  { cell, fields, findings }: Sheet<VarietyField>,
  i: number,
  field: VarietyField,
  words: ClassWords<C>,
): C | null => {
  const text = cell(i, field);
  const known = classWord(text, words);
  if (known !== undefined) return known;
  const column = fields.get(field) ?? "";
  const params = { column, value: shownCell(text), words: words.spanish };
  addFinding(findings, i, finding("warning", "catalogue-word-unknown", params, column));
  return null;
};

const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");

const varietyOf = (sheet: Sheet<VarietyField>, i: number): Variety => {
  const plain = readBand(sheet, i, "altitud_min", "altitud_max");
  return {
    name: tidy(sheet.cell(i, "variedad")),
    stature: word(sheet, i, "porte", CLASS_WORDS.porte),
    bandLat0To5: readBand(sheet, i, "altitud_min_lat_0_5", "altitud_max_lat_0_5") ?? plain,
    bandLat5To15: readBand(sheet, i, "altitud_min_lat_5_15", "altitud_max_lat_5_15") ?? plain,
    yieldClass: word(sheet, i, "rendimiento", CLASS_WORDS.rendimiento),
    cup: word(sheet, i, "taza", CLASS_WORDS.taza),
    rust: word(sheet, i, "roya", CLASS_WORDS.roya),
    nematodes: word(sheet, i, "nematodos", CLASS_WORDS.nematodos),
  };
};

/** What is said of the columns as a whole. */
function checkColumns({ fields, fileFindings, table }: Sheet<VarietyField>): void {
  if (!fields.has("variedad")) {
    const found = finding("error", "catalogue-no-name-column", { columns: table.columns });
    fileFindings.push(found);
  }
  const banded = (["altitud_min_lat_0_5", "altitud_min_lat_5_15"] as const).some((one) =>
    fields.has(one),
  );
  if (!banded && fields.has("altitud_min")) {
    fileFindings.push(finding("warning", "catalogue-band-no-latitude", {}));
  }
  const missing = (["altitud_min", "porte", "rendimiento", "taza", "roya", "nematodos"] as const)
    .filter((field) => !fields.has(field))
    .filter((field) => field !== "altitud_min" || !banded);
  if (missing.length > 0) {
    const severity = missing.includes("altitud_min") ? "warning" : "note";
    fileFindings.push(finding(severity, "catalogue-columns-missing", { fields: missing }));
  }
}

/** A row needs a name, and one of its own. */
function checkNames({ table, findings, fields, cell }: Sheet<VarietyField>): void {
  const column = fields.get("variedad");
  const firsts = new Map<string, number>();
  table.rows.forEach((row, i) => {
    if (hasError(findings, i)) return;
    const name = cell(i, "variedad");
    const key = foldName(name);
    const firstRow = firsts.get(key);
    if (key === "") addFinding(findings, i, finding("error", "catalogue-no-name", {}, column));
    else if (firstRow === undefined) firsts.set(key, row);
    else {
      const params = { name: shownCell(name), firstRow };
      addFinding(findings, i, finding("error", "catalogue-name-repeated", params, column));
    }
  });
}

/** A catalogue of varieties of a person's own: one row a variety. */
export const catalogueReader: SheetReader = {
  kind: "catalogue",
  most: MOST_VARIETIES,
  looksLike: (table, choices) => looksLikeCatalogue(table, fieldsOf(table, choices)),
  read: (table, choices) => {
    const sheet = sheetOf(table, fieldsOf(table, choices));
    checkColumns(sheet);
    checkNames(sheet);
    const varieties = table.rows.map((_, i) =>
      hasError(sheet.findings, i) ? null : varietyOf(sheet, i),
    );
    return {
      fields: sheet.fields,
      findings: sheet.findings,
      fileFindings: sheet.fileFindings,
      ownResponses: new Map(),
      codeOf: (record) => sheet.cell(record, "variedad"),
      contentOf: (accepted) => ({
        content: { varieties: accepted.flatMap((i) => varieties[i] ?? []) },
        notes: [],
      }),
    };
  },
};
