import type { Properties } from "../../../domain/dataset.ts";
import { newId } from "../../../domain/new-id.ts";
import type { Change, LogEntry } from "../../../domain/register/change.ts";
import { logSteps } from "../../../domain/register/log-steps.ts";
import type { Outline } from "../../../domain/register/outline.ts";
import { outlineOfFeature } from "../../../domain/register/outline-of-feature.ts";
import { GEOMETRY_POINT } from "../../../geo/flat/flat-geometry.ts";
import type { LeftChange } from "./union-record.ts";
import type { UnitedRegisters } from "./unite-registers.ts";

/** A record of the earlier union as its file came. */
export interface RecordBefore {
  readonly row: number;
  readonly cells: Properties;
  readonly outline: Outline | null;
}

export interface CarriedLog {
  readonly log: readonly LogEntry[];
  /** Changes in it. */
  readonly carried: number;
  readonly left: readonly LeftChange[];
}

/** Rows of a united file count from 1, as places of features. */
const rowOf = (place: number): number => place + 1;

/**
 * The changes of a union for one that is made anew of the same registers: each goes with its record, found by the file
 * and row it came from, under its own time and name. One whose record is gone, or whose cell or shape its source has
 * changed meanwhile too, is left and named: which of the two is right, a person says.
 */
export function carryLog(
  log: readonly LogEntry[],
  before: readonly RecordBefore[],
  after: UnitedRegisters,
): CarriedLog {
  const carrier = new Carrier(before, after);
  const entries: LogEntry[] = [];
  const left = new Map<string, LeftChange>();
  for (const { group, changes } of logSteps(log).done) {
    const anew = `${group} ${newId()}`;
    for (const change of changes) {
      const moved = carrier.moved(change);
      if ("lost" in moved) left.set(JSON.stringify(moved.lost), moved.lost);
      else entries.push({ ...moved.change, id: newId(), group: anew });
    }
  }
  return { log: entries, carried: entries.length, left: [...left.values()] };
}

type Moved = { readonly change: Change } | { readonly lost: LeftChange };

class Carrier {
  private readonly after: UnitedRegisters;
  private readonly before: ReadonlyMap<number, RecordBefore>;
  private readonly originOfRow: ReadonlyMap<number, string>;
  private readonly placesAfter: ReadonlyMap<string, number>;
  /** Cells and shapes that a first change was found to have no ground for: later ones rest on it. */
  private readonly barred = new Set<string>();
  private readonly begun = new Set<string>();
  private readonly added = new Map<number, number>();

  constructor(before: readonly RecordBefore[], after: UnitedRegisters) {
    this.after = after;
    this.before = new Map(before.map((record) => [record.row, record]));
    const columns = after.columns.slice(-2);
    const origins = before.map(({ cells }) => columns.map((column) => cells[column] ?? ""));
    this.originOfRow = new Map(keysOf(origins).map((key, i) => [before[i]!.row, key]));
    this.placesAfter = new Map(
      keysOf(after.cells.map((cells) => cells.slice(-2))).map((key, i) => [key, i]),
    );
  }

  moved(change: Change): Moved {
    if (change.kind === "add") {
      const row = this.rowFor(change.row);
      return { change: { ...change, row } };
    }
    if (change.kind === "apart") {
      const [a, b] = change.rows.map((row) => this.row(row));
      if (a == null || b == null) return this.lost(change.rows[0], null);
      return { change: { ...change, rows: [a, b] } };
    }
    const row = this.row(change.row);
    const column = change.kind === "cell" ? change.column : null;
    if (row === null) return this.lost(change.row, column);
    if (this.added.has(change.row)) return { change: { ...change, row } };
    if (change.kind === "remove") {
      const { of, ...rest } = change;
      const stays = of === undefined ? null : this.row(of);
      return { change: stays === null ? { ...rest, row } : { ...rest, row, of: stays } };
    }
    if (change.kind === "seen") return { change: { ...change, row } };
    const key = `${change.row} ${change.kind} ${column ?? ""}`;
    if (!this.begun.has(key)) {
      this.begun.add(key);
      if (!this.stands(change, row - 1)) this.barred.add(key);
    }
    return this.barred.has(key) ? this.lost(change.row, column) : { change: { ...change, row } };
  }

  /** Whether what a change began from is still what the union has. */
  private stands(change: Change, place: number): boolean {
    if (change.kind === "cell") {
      const at = this.after.columns.indexOf(change.column);
      return at >= 0 && (this.after.cells[place]?.[at] ?? "") === change.before;
    }
    const was = "row" in change ? this.before.get(change.row) : undefined;
    return was !== undefined && sameOutline(was.outline, outlineAt(this.after, place));
  }

  private row(row: number): number | null {
    const added = this.added.get(row);
    if (added !== undefined) return added;
    const key = this.originOfRow.get(row);
    const place = key === undefined ? undefined : this.placesAfter.get(key);
    return place === undefined ? null : rowOf(place);
  }

  /** Where a record that was drawn in the union goes: after all that the union has now. */
  private rowFor(row: number): number {
    const known = this.added.get(row) ?? this.after.cells.length + this.added.size + 1;
    this.added.set(row, known);
    return known;
  }

  private lost(row: number, column: string | null): Moved {
    const cells = this.before.get(row)?.cells ?? {};
    const [file = "", at = ""] = this.after.columns.slice(-2).map((name) => cells[name] ?? "");
    return { lost: { file, row: at, column } };
  }
}

/** File, row and, of copies of one register, which of them. */
function keysOf(origins: readonly (readonly string[])[]): string[] {
  const times = new Map<string, number>();
  return origins.map((origin) => {
    const key = JSON.stringify(origin);
    const time = times.get(key) ?? 0;
    times.set(key, time + 1);
    return `${key} ${time}`;
  });
}

const outlineAt = ({ geometry, crs }: UnitedRegisters, i: number): Outline | null =>
  outlineOfFeature(geometry, i, crs, geometry.type[i] === GEOMETRY_POINT ? "point" : "polygon");

const sameOutline = (a: Outline | null, b: Outline | null): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
