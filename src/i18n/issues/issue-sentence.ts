import type { Issue, IssueSource } from "../../domain/issue/issue.ts";
import type { IssueParams } from "../../domain/issue/issue-params.ts";
import type { RegisterIssueParams } from "../../domain/issue/register-issues.ts";
import type { Locale } from "../locale.ts";
import { analysisSentences } from "./analysis-sentences.ts";
import { archiveSentences } from "./archive-sentences.ts";
import { catalogueSentences } from "./catalogue-sentences.ts";
import { editSentences } from "./edit-sentences.ts";
import { fileSentences } from "./file-sentences.ts";
import { geometrySentences } from "./geometry-sentences.ts";
import { layerSentences } from "./layer-sentences.ts";
import { offlineSentences } from "./offline-sentences.ts";
import { placeSentences } from "./place-sentences.ts";
import { projectSentences } from "./project-sentences.ts";
import { readingSentences } from "./reading-sentences.ts";
import { rowSentences } from "./row-sentences.ts";
import { runtimeSentences } from "./runtime-sentences.ts";
import type { Sentence, SentenceTable } from "./sentence-table.ts";
import { sheetSentences } from "./sheet-sentences.ts";
import { trialSentences } from "./trial-sentences.ts";
import { workbookSentences } from "./workbook-sentences.ts";

/** An issue in words. `text` is all of it, for a line of its own; `what` and `next` are for columns beside each other. */
export interface IssueWords {
  /** "Fila 14 de parcelas.csv"; the file alone when it is about the whole of it. */
  readonly where: string;
  readonly what: string;
  /** What the reader can do; may be empty. */
  readonly next: string;
  /** where and what. */
  readonly title: string;
  readonly text: string;
}

/** Those of a register's checks come with the checks: `register-issue-sentence`. */
type EarlyParams = Omit<IssueParams, keyof RegisterIssueParams>;

const TABLES: Readonly<Record<Locale, SentenceTable<EarlyParams>>> = {
  "es-PE": tableOf("es-PE"),
  en: tableOf("en"),
};

function tableOf(locale: Locale): SentenceTable<EarlyParams> {
  return {
    ...fileSentences[locale],
    ...workbookSentences[locale],
    ...rowSentences[locale],
    ...placeSentences[locale],
    ...readingSentences[locale],
    ...sheetSentences[locale],
    ...trialSentences[locale],
    ...catalogueSentences[locale],
    ...geometrySentences[locale],
    ...analysisSentences[locale],
    ...archiveSentences[locale],
    ...layerSentences[locale],
    ...offlineSentences[locale],
    ...projectSentences[locale],
    ...editSentences[locale],
    ...runtimeSentences[locale],
  };
}

/** Files of features are counted in features, everything else in lines, as a person sees them. */
const FEATURES =
  /\.(?:geojsonl?|geojsons|topojson|json|ndjson|jsonl|kml|kmz|gpx|gpkg|fgb|shp|shz|zip|(?:geo)?parquet)$/i;

/** Where an issue is, in words. */
export function issueWhere(source: IssueSource, locale: Locale): string {
  const { file, row, rows, featureId } = source;
  if (row === undefined) return file;
  const spanish = locale === "es-PE";
  const feature = FEATURES.test(file);
  const name = spanish ? (feature ? "Elemento" : "Fila") : feature ? "Feature" : "Row";
  const many = rows !== undefined && rows.length > 1;
  const number = many ? `${rows[0]}–${rows.at(-1)}` : String(row);
  const noun = many ? (spanish ? `${name}s` : `${name}s`) : name;
  const code = featureId === undefined ? "" : ` (${short(featureId)})`;
  return `${noun} ${number}${code} ${spanish ? "de" : "of"} ${file}`;
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text.trim());

/**
 * What, where and what next, in the reader's language. Never throws; a code it does not know (an older project file, a
 * register's check) is named.
 */
export function issueSentence(issue: Issue, locale: Locale): IssueWords {
  const table: Readonly<Record<string, unknown>> = TABLES[locale];
  const say = Object.hasOwn(table, issue.code)
    ? (table[issue.code] as (params: unknown) => Sentence)
    : undefined;
  return issueWords(issue, say ? say(issue.params) : [issue.code, ""], locale);
}

/** A sentence at the issue's place. */
export function issueWords(issue: Issue, [what, next]: Sentence, locale: Locale): IssueWords {
  const where = issueWhere(issue.source, locale);
  const title = where === "" ? capital(what) : `${where}: ${what}`;
  return {
    where,
    what: capital(what),
    next,
    title,
    text: next === "" ? `${title}.` : `${title}. ${next}`,
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
