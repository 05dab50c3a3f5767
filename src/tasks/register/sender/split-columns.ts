import { ORIGIN_HEADINGS } from "../../../domain/register/origin-headings.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { personalColumnsOf } from "../personal/personal-columns.ts";

/** Fields by which a file is sent to several, the most usual first. */
const SENDERS = ["organizacion", "comite", "caserio", "distrito", "provincia"];
const ORIGINS: readonly string[] = Object.values(ORIGIN_HEADINGS).map(({ file }) => file);
const PARTS = { least: 2, most: 100 } as const;
/** Letters; a longer text is prose, no name. */
const LONGEST_NAME = 60;

/**
 * Columns that tell parts of a file apart, one file for each of their values: organisation and file of origin first, never
 * one that tells of a person, of figures or with another value in each row.
 */
export function splitColumns(report: IntakeReport): readonly string[] {
  const { understood, dataset, refused } = report;
  const records = [...(dataset?.properties ?? []), ...refused.map(({ cells }) => cells)];
  const personal = personalColumnsOf(report);
  const splits = (column: string, field: string | null): boolean => {
    if (field === "organizacion") return true;
    const values = new Set(records.map((cells) => (cells[column] ?? "").trim()));
    const names = [...values].filter((value) => value !== "");
    return (
      values.size >= PARTS.least &&
      values.size <= (field === null ? Math.min(PARTS.most, records.length / 2) : PARTS.most) &&
      names.every((name) => name.length <= LONGEST_NAME && !/^[-+]?[\d.,\s]+$/.test(name))
    );
  };
  const rank = (column: string, field: string | null): number =>
    ORIGINS.includes(column) ? 0.5 : field === null ? SENDERS.length : SENDERS.indexOf(field);
  return (understood?.columns ?? [])
    .filter(
      ({ column, field }) =>
        rank(column, field) >= 0 && !personal.has(column) && splits(column, field),
    )
    .sort((a, b) => rank(a.column, a.field) - rank(b.column, b.field))
    .map(({ column }) => column);
}
