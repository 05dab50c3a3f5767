import type { UnionRecord } from "../../../answers/register/unite/union-record.ts";
import { sourcesNow } from "../../../answers/register/unite/union-sources.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { LogEntry } from "../../../domain/register/change.ts";
import { ORIGIN_HEADINGS } from "../../../domain/register/origin-headings.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import { type UnitedAgain, uniteAgain } from "../unite/unite-again.ts";
import { unitedFile } from "../unite/united-file.ts";

type Register = Dataset<"plots">;

/** How a file's plots come to a register, as its sources and they stand now. */
export interface Addition {
  /** A union grows by one source and keeps its log; any other register becomes the first source of one. */
  readonly way: "grows" | "begins";
  /** What is put together, the new one last. */
  readonly sources: readonly Register[];
  /** Sources of the union that changed after it was made: they come as they are now. */
  readonly changed: readonly string[];
  /** Sources of a union that are not open: it is taken whole then, as one source. */
  readonly closed: readonly string[];
  /** Codes that stand in both; none is changed. */
  readonly repeated: number;
}

/** @param record what the register in use says of how it was made; null where it was made of no others */
export function additionOf(
  base: Register,
  added: Register,
  record: UnionRecord | null,
  registers: readonly Register[],
): Addition {
  const codes = new Set(base.ids);
  const repeated = new Set(added.ids.filter((id) => codes.has(id))).size;
  const now = record === null ? [] : sourcesNow(record.sources, registers);
  const named = (state: "changed" | "closed"): string[] =>
    now.filter((one) => one.state === state).map(({ source }) => source.name);
  const [changed, closed] = [named("changed"), named("closed")];
  return record === null || closed.length > 0
    ? { way: "begins", sources: [base, added], changed: [], closed, repeated }
    : {
        way: "grows",
        sources: [...now.flatMap(({ register }) => register ?? []), added],
        changed,
        closed,
        repeated,
      };
}

/** "padron.csv" to "padron-unido.geojson". */
const unitedName = (name: string, locale: Locale): string =>
  `${name.replace(/\.[A-Za-z]{1,8}$/, "")}-${locale === "es-PE" ? "unido" : "united"}.geojson`;

/**
 * The register in use with a file's plots, as a file to be read as any other.
 * @param original the register in use as its file came
 */
export const addedRegister = (
  { way, sources }: Addition,
  base: Register,
  original: IntakeReport,
  log: readonly LogEntry[],
  locale: Locale,
): UnitedAgain =>
  way === "grows"
    ? uniteAgain(sources, original, log)
    : {
        file: unitedFile(sources, ORIGIN_HEADINGS[locale], unitedName(base.name, locale)).write(),
        log: [],
      };
