import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { TrialColumns, TrialResponse } from "../../domain/trials/trial-columns.ts";
import type { WordColumn } from "../../domain/word-column.ts";

/** Rows named in a sentence. */
const MOST_ROWS = 10;
/** Metres that the plots of one site may differ in height. */
const SITE_SPREAD_M = 100;

/** What is said of the plots that stand as a whole. `rows`: where each stands in the file. */
export function trialNotes(
  trial: TrialColumns,
  rows: readonly number[],
  hasAltitude: boolean,
): Finding[] {
  const notes = trial.responses.flatMap((response) => [
    ...missingValues(response, rows),
    ...shares(response),
  ]);
  if (hasAltitude) notes.push(...altitudes(trial, rows));
  return [...notes, ...designs(trial)];
}

/** A row that names no site where others do: it is in no analysis. */
const isStray = ({ words }: WordColumn, code: number): boolean => code < 0 && words.length > 0;

const rowsWhere = (rows: readonly number[], is: (i: number) => boolean) => {
  const found = rows.filter((_, i) => is(i));
  return { count: found.length, rows: found.slice(0, MOST_ROWS) };
};

function missingValues({ column, values }: TrialResponse, rows: readonly number[]): Finding[] {
  const missing = rowsWhere(rows, (i) => Number.isNaN(values[i]));
  if (missing.count === 0) return [];
  const severity = missing.count === rows.length ? "warning" : "note";
  const params = { column, ...missing, of: rows.length };
  return [finding(severity, "trial-values-missing", params, column)];
}

/** A column of percentages in which nothing passes 1: a workbook keeps 12% as 0.12. */
function shares({ column, field, values }: TrialResponse): Finding[] {
  if (field !== "roya_pct" && field !== "broca_pct") return [];
  const figures = values.filter((value) => value > 0);
  const most = figures.reduce((a, b) => Math.max(a, b), 0);
  if (figures.length < 3 || most > 1) return [];
  return [finding("warning", "trial-percent-shares", { column, most }, column)];
}

function altitudes({ altitude, site }: TrialColumns, rows: readonly number[]): Finding[] {
  const notes: Finding[] = [];
  const missing = rowsWhere(rows, (i) => Number.isNaN(altitude[i]));
  if (missing.count > 0) notes.push(finding("warning", "trial-altitude-missing", missing));
  const ends = new Map<number, { least: number; most: number }>();
  altitude.forEach((metres, i) => {
    const code = site.code[i] as number;
    if (Number.isNaN(metres) || isStray(site, code)) return;
    const known = ends.get(code);
    if (!known) ends.set(code, { least: metres, most: metres });
    else {
      known.least = Math.min(known.least, metres);
      known.most = Math.max(known.most, metres);
    }
  });
  for (const [code, { least, most }] of ends) {
    if (most - least <= SITE_SPREAD_M) continue;
    const params = { site: site.words[code] ?? "", least, most };
    notes.push(finding("warning", "trial-altitudes-differ", params));
  }
  return notes;
}

/** Sites with a single block or variety, which cannot be analysed. */
function designs({ site, block, variety }: TrialColumns): Finding[] {
  const sites = new Map<number, { blocks: Set<number>; varieties: Set<number> }>();
  site.code.forEach((code, i) => {
    if (isStray(site, code)) return;
    const known = sites.get(code) ?? { blocks: new Set<number>(), varieties: new Set<number>() };
    sites.set(code, known);
    if (block.code[i]! >= 0) known.blocks.add(block.code[i]!);
    if (variety.code[i]! >= 0) known.varieties.add(variety.code[i]!);
  });
  const lone = (part: "blocks" | "varieties"): readonly string[] =>
    [...sites].filter(([, one]) => one[part].size === 1).map(([code]) => site.words[code] ?? "");
  const [blocks, varieties] = [lone("blocks"), lone("varieties")];
  return [
    ...(blocks.length > 0 ? [finding("warning", "trial-one-block", { sites: blocks })] : []),
    ...(varieties.length > 0
      ? [finding("warning", "trial-one-variety", { sites: varieties })]
      : []),
  ];
}
