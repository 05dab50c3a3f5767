import type { DatasetKind, Properties } from "../../../domain/dataset.ts";
import type { ColumnRole } from "../../../domain/import-choices.ts";
import { isPlaceField } from "../../../domain/import-choices.ts";
import type { PlotField } from "../../../domain/plot-field.ts";
import { finishSteps } from "../../../geo/pairs/finish-steps.ts";
import type { IntakeReport } from "../../../intake/intake-report.ts";
import {
  dnisIn,
  holdsPerson,
  type PersonOfRecord,
  personOf,
  tellsOfPerson,
  wordsOf,
} from "./personal-cells.ts";
import { personalHeading } from "./personal-heading.ts";

const PERSONAL: ReadonlySet<string> = new Set<PlotField>(["dni", "apellidos_nombres"]);

/** Share of its filled cells that must name their own record's person before a column of a known field counts. */
const OF_KNOWN = 0.1;
/** Share of a nameless column's filled cells that are eight figures before it counts as one of documents. */
const OF_FIGURES = 0.8;

/** Words that no person is called: a "nombre" of which all values have one is of areas or bodies. */
const THINGS: ReadonlySet<string> = new Set(
  "santuario reserva parque bosque area zona anp acp acr comunidad cooperativa asociacion limite distrito provincia microcuenca cuenca refugio coto".split(
    " ",
  ),
);

export interface RecordsSearched {
  readonly columns: readonly string[];
  /** What a column is taken for; null where for nothing. */
  readonly fieldOf: (column: string) => string | null;
  readonly records: readonly Properties[];
  /** Plots where it is left out; an area's "nombre" is no person. */
  readonly kind?: DatasetKind | undefined;
}

/** A search in steps, each yielding which share of it is done, 0 to 1. */
type Search<R> = Generator<number, R>;

/** So many cells are one step: some 2 ms. */
const STEP = 500;

/**
 * Columns that tell who a person is: by their field, by what they are called, or because their cells hold a name or a DNI,
 * as the description of a Placemark does from which both were read.
 */
export function* personalColumns(searched: RecordsSearched): Search<ReadonlySet<string>> {
  const { columns, fieldOf, records, kind = "plots" } = searched;
  const columnOf = (field: PlotField): string | undefined =>
    columns.find((column) => fieldOf(column) === field);
  const areas = kind === "areas";
  const [dni, name] = [columnOf("dni"), areas ? undefined : columnOf("apellidos_nombres")];
  const people: PersonOfRecord[] = [];
  for (const cells of records) {
    if (people.length % STEP === 0) yield 0;
    people.push(
      personOf(
        dni === undefined ? "" : (cells[dni] ?? ""),
        name === undefined ? "" : (cells[name] ?? ""),
      ),
    );
  }
  const personal = function* (column: string): Generator<undefined, boolean> {
    const field = fieldOf(column);
    if (field === "apellidos_nombres" || (field === null && isBareName(column)))
      return !areas && !namesThings(column, records);
    if (field !== null && PERSONAL.has(field)) return true;
    if (field !== null && isPlaceField(field as ColumnRole)) return false;
    if (personalHeading(column) && !(areas && isBareName(column))) return true;
    return yield* field === null ? tells(column, records, people) : holds(column, records, people);
  };
  const found = new Set<string>();
  for (const [c, column] of columns.entries()) {
    const search = personal(column);
    let step = search.next();
    for (; !step.done; step = search.next()) yield c / columns.length;
    if (step.value) found.add(column);
  }
  return found;
}

/** Looked at for what a screen covers, spread over the file: 50,000 of ten columns held the page for over a second. */
const MOST_SHOWN = 4000;

const spread = <T>(all: readonly T[], most: number): readonly T[] => {
  const step = Math.ceil(all.length / most);
  return step <= 1 ? all : all.filter((_, i) => i % step === 0);
};

/** What is known of a file, by the kind it is read as: several screens ask, and a file is long. */
const known = new WeakMap<IntakeReport, Map<DatasetKind, ReadonlySet<string>>>();

/**
 * Columns that tell who a person is in a file as it was read, refused records among it; as many records are looked at as a
 * screen may wait for.
 */
export function personalColumnsOf(
  report: IntakeReport,
  kind: DatasetKind = "plots",
): ReadonlySet<string> {
  const ofReport = known.get(report) ?? new Map<DatasetKind, ReadonlySet<string>>();
  known.set(report, ofReport);
  const before = ofReport.get(kind);
  if (before) return before;
  const { records, ...searched } = searchedIn(report);
  const shown = spread(records, MOST_SHOWN);
  const found = finishSteps(personalColumns({ ...searched, records: shown, kind }));
  ofReport.set(kind, found);
  return found;
}

const knownWhole = new WeakMap<IntakeReport, ReadonlySet<string>>();

/** The same of every record, in steps: what is overlooked would leave. Searched once a report. */
export function* allPersonalColumns(report: IntakeReport): Search<ReadonlySet<string>> {
  const before = knownWhole.get(report);
  if (before) return before;
  const found = yield* personalColumns(searchedIn(report));
  knownWhole.set(report, found);
  return found;
}

function searchedIn({ understood, dataset, refused }: IntakeReport): RecordsSearched {
  const roles = understood?.columns ?? [];
  const fields = new Map<string, string | null>(roles.map(({ column, field }) => [column, field]));
  const records = [
    ...(dataset?.properties ?? []),
    ...refused.flatMap(({ cells, moreLines = [] }) => [
      cells,
      ...moreLines.map((line) => line.cells),
    ]),
  ];
  const columns = new Set(fields.keys());
  for (const cells of records) for (const column in cells) columns.add(column);
  return { columns: [...columns], fieldOf: (column) => fields.get(column) ?? null, records };
}

const isBareName = (column: string): boolean => /^\s*nombre\s*$/i.test(column);

const namesThings = (column: string, records: readonly Properties[]): boolean => {
  const filled = records.map((cells) => cells[column] ?? "").filter((text) => text.trim() !== "");
  return (
    filled.length > 0 && filled.every((text) => wordsOf(text).some((word) => THINGS.has(word)))
  );
};

type People = readonly PersonOfRecord[];

/** Of a column that is used for nothing one cell is enough. */
function* tells(
  column: string,
  records: readonly Properties[],
  people: People,
): Generator<undefined, boolean> {
  let [filled, documents] = [0, 0];
  for (const [k, cells] of records.entries()) {
    if (k % STEP === 0) yield;
    const text = cells[column] ?? "";
    if (text === "") continue;
    filled++;
    if (tellsOfPerson(text) || holdsPerson(text, people[k]!)) return true;
    if (text.length < 12 && dnisIn(text)[0] === text.trim()) documents++;
  }
  return documents > 0 && documents >= filled * OF_FIGURES;
}

function* holds(
  column: string,
  records: readonly Properties[],
  people: People,
): Generator<undefined, boolean> {
  let [filled, named] = [0, 0];
  for (const [k, cells] of records.entries()) {
    if (k % STEP === 0) yield;
    const text = cells[column] ?? "";
    if (text === "") continue;
    filled++;
    if (tellsOfPerson(text)) return true;
    if (holdsPerson(text, people[k]!)) named++;
  }
  return named > 0 && named > filled * OF_KNOWN;
}
