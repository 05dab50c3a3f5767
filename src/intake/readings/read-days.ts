import { shownCell } from "../../checks/readings/count-fault.ts";
import { dayRange } from "../../checks/readings/day-range.ts";
import { trapInterval } from "../../checks/readings/trap-interval.ts";
import type { DateOrder } from "../../domain/import-choices.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import { NO_DAY } from "../../domain/readings/reading-columns.ts";
import { type DayReading, parseDay } from "../../domain/written/parse-day.ts";
import { addFinding, type RecordFindings } from "../../formats/format-reading.ts";
import type { ReadingDraft } from "./reading-draft.ts";
import type { SheetCells } from "./sheet-cells.ts";

type DateField = "fecha" | "fecha_lectura" | "fecha_instalacion";

const DAY_MS = 86_400_000;

/** Reads the dates of one file; a date written many times is parsed once. */
export class DayReader {
  /** The sheet has a column for the day of its readings. */
  readonly hasDates: boolean;
  /** Traps of a sheet without any column for their installation. */
  private undatedTraps = 0;
  private readonly cells: SheetCells;
  private readonly findings: RecordFindings;
  private readonly order: DateOrder;
  private readonly today: number;
  private readonly known = new Map<string, DayReading>();
  /** Dates that are a month alone, or the number of a spreadsheet: how many, and the first. */
  private readonly written = { month: [0, "", 0], serial: [0, "", 0] } as Record<
    "month" | "serial",
    [rows: number, value: string, day: number]
  >;

  constructor(cells: SheetCells, findings: RecordFindings, order: DateOrder, today: number) {
    this.cells = cells;
    this.findings = findings;
    this.order = order;
    this.today = today;
    this.hasDates = (["fecha", "fecha_lectura"] as const).some(
      (field) => cells.columnOf(field) !== undefined,
    );
  }

  /** The day of record i, and of a trap the days it stood, into the draft. */
  read(i: number, trap: boolean, draft: ReadingDraft): void {
    const [first, second] = trap
      ? (["fecha_lectura", "fecha"] as const)
      : (["fecha", "fecha_lectura"] as const);
    const written = this.cells.cell(i, first).trim() !== "" ? first : second;
    const day = this.day(i, written);
    draft.day[i] = day ?? NO_DAY;
    if (day === null && this.hasDates && this.isEmpty(i, written)) {
      addFinding(this.findings, i, finding("warning", "reading-date-missing", {}));
    }
    if (trap) this.trapDays(i, written, day, draft);
  }

  /** What is said of the dates of the whole sheet, once all are read. */
  notes(): readonly Finding[] {
    const notes: Finding[] = this.hasDates ? [] : [finding("note", "readings-no-dates", {})];
    const { undatedTraps, written } = this;
    if (undatedTraps > 0) {
      notes.push(finding("note", "readings-traps-undated", { rows: undatedTraps }));
    }
    const [months, month] = written.month;
    if (months > 0) {
      const params = { rows: months, value: shownCell(month) };
      notes.push(finding("warning", "readings-dates-month-only", params));
    }
    const [serials, serial, day] = written.serial;
    if (serials > 0) {
      const read = new Date(day * DAY_MS).toISOString().slice(0, 10);
      const params = { rows: serials, value: shownCell(serial), read };
      notes.push(finding("note", "readings-dates-serial", params));
    }
    return notes;
  }

  private isEmpty(i: number, field: DateField): boolean {
    return this.parse(this.cells.cell(i, field)).kind === "missing";
  }

  private trapDays(i: number, written: DateField, day: number | null, draft: ReadingDraft): void {
    if (this.cells.columnOf("fecha_instalacion") === undefined) {
      this.undatedTraps++;
      return;
    }
    const installed = this.day(i, "fecha_instalacion");
    for (const field of ["fecha_instalacion", written] as const) {
      const cell = this.cells.cell(i, field);
      const read = this.parse(cell);
      if (read.kind !== "day" || read.as !== "month") continue;
      const params = { column: this.cells.columnOf(field) ?? field, value: shownCell(cell) };
      addFinding(this.findings, i, finding("warning", "reading-trap-no-day", params));
      return;
    }
    if (installed === null && this.isEmpty(i, "fecha_instalacion")) {
      addFinding(this.findings, i, finding("warning", "reading-trap-not-installed", {}));
    }
    if (installed === null || day === null) return;
    const days = day - installed;
    const found = trapInterval(days);
    if (found) addFinding(this.findings, i, found);
    if (days > 0) draft.trapDays[i] = days;
  }

  private note({ as, day }: DayReading & { readonly kind: "day" }, cell: string): void {
    if (as === undefined) return;
    const met = this.written[as];
    if (met[0]++ > 0) return;
    met[1] = cell;
    met[2] = day;
  }

  private parse(cell: string): DayReading {
    let read = this.known.get(cell);
    if (read === undefined) {
      read = parseDay(cell, this.order);
      this.known.set(cell, read);
    }
    return read;
  }

  private day(i: number, field: DateField): number | null {
    const column = this.cells.columnOf(field);
    if (column === undefined) return null;
    const cell = this.cells.cell(i, field);
    const read = this.parse(cell);
    if (read.kind === "missing") return null;
    if (read.kind === "day") {
      const found = dayRange(read.day, this.today, column, cell);
      if (found === null) {
        this.note(read, cell);
        return read.day;
      }
      addFinding(this.findings, i, found);
      return null;
    }
    const params = { column, value: shownCell(cell) };
    const code = read.kind === "impossible" ? "reading-date-impossible" : "reading-date-unread";
    addFinding(this.findings, i, finding("warning", code, params, column));
    return null;
  }
}
