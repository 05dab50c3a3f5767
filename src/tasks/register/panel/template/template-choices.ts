import type { DatasetKind } from "../../../../domain/dataset.ts";
import type { ColumnRole, ImportChoices } from "../../../../domain/import-choices.ts";
import {
  type MappingTemplate,
  TEMPLATE_KEYS,
  type TemplateChoices,
} from "../../../../domain/mapping-template.ts";
import type { IntakeReport } from "../../../../intake/intake-report.ts";
import { foldedHeading, templateShape } from "./template-shape.ts";

type Read = Pick<IntakeReport, "format" | "understood" | "suggestedKind">;

/** A file as a template sees it. */
export interface Shaped {
  readonly choices: ImportChoices;
  readonly report: Read | null;
}

const kindOf = ({ choices, report }: Shaped): DatasetKind | undefined =>
  choices.kind ?? report?.suggestedKind;

/** How the file is read now, for the next of its shape: every column's role, guessed or chosen, and what was answered. */
export function choicesToKeep({ choices, report }: Shaped): TemplateChoices {
  const columns: Partial<Record<ColumnRole, string>> = {};
  for (const { field, column } of report?.understood?.columns ?? [])
    if (field !== null) columns[field] ??= column;
  const kept = Object.fromEntries(
    TEMPLATE_KEYS.flatMap((key) => (choices[key] === undefined ? [] : [[key, choices[key]]])),
  ) as TemplateChoices;
  return { ...kept, columns };
}

/** The answers of a template in a file's own headings; null where the file is of another shape or kind. */
export function choicesFor(template: MappingTemplate, file: Shaped): TemplateChoices | null {
  const { report } = file;
  if (report === null || templateShape(report) !== template.shape) return null;
  if (kindOf(file) !== template.kind) return null;
  const own = new Map(
    (report.understood?.columns ?? []).map(({ column }) => [foldedHeading(column), column]),
  );
  const nameOf = (column: string): string => own.get(foldedHeading(column)) ?? column;
  const { columns, plainColumns, sheet, ...rest } = template.choices;
  const named = Object.entries(columns ?? {}).map(([role, column]) => [role, nameOf(column)]);
  return {
    ...rest,
    columns: Object.fromEntries(named),
    ...(plainColumns && { plainColumns: plainColumns.map(nameOf) }),
    // Another book's sheet of that name may not be there: then the file's own is read.
    ...(sheet !== undefined && report.format?.sheets?.includes(sheet) ? { sheet } : {}),
  };
}

const plain = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part as object).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );

/** Nobody has said anything of how the file is written. */
export const isUntouched = ({ choices }: Shaped): boolean =>
  TEMPLATE_KEYS.every((key) => choices[key] === undefined);

const sameChoices = (a: TemplateChoices, b: TemplateChoices): boolean =>
  TEMPLATE_KEYS.every(
    (key) =>
      plain(a[key]) === plain(b[key]) ||
      (key === "plainColumns" && !a[key]?.length && !b[key]?.length),
  );

/** The file is read as the template says, because it was applied or because it comes to the same. */
export const isReadWith = (template: MappingTemplate, file: Shaped): boolean => {
  const wanted = choicesFor(template, file);
  if (wanted === null) return false;
  return sameChoices(file.choices, wanted) || sameChoices(choicesToKeep(file), wanted);
};

/** The choices that take a template back: the file is read as if nobody had said anything, and no template comes by itself. */
export const withoutTemplate = (): ImportChoices =>
  ({
    ...Object.fromEntries(TEMPLATE_KEYS.map((key) => [key, undefined])),
    columns: {},
  }) as ImportChoices;
