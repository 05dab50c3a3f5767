import type { Properties } from "../../domain/dataset.ts";
import { finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  type RecordFindings,
  type TableReading,
} from "../../formats/format-reading.ts";
import { RAW_NONE, RAW_POLYGON, type RawGeometryBuilder } from "../../formats/raw-geometry.ts";
import type { PlacedRecords, RecordLine } from "../placed-records.ts";
import { cornerCodes, cornerNumber } from "./is-corner-list.ts";
import type { XY } from "./read-xy.ts";

interface Corner {
  readonly line: number;
  readonly number: number;
}

/** Joins the lines of each code to one polygon; a plot with a bad corner is not guessed at. */
export function groupCorners(
  table: TableReading,
  code: number,
  orden: number | null,
  places: readonly (XY | null)[],
  lineFindings: RecordFindings,
  out: RawGeometryBuilder,
  cells: readonly Properties[],
): Pick<PlacedRecords, "rows" | "cells" | "moreLines" | "findings"> {
  const groups = new Map<string, number[]>();
  const codes = cornerCodes(table, code, orden);
  for (let i = 0; i < table.rows.length; i++) {
    const key = codes[i] as string;
    const group = key === "" && code !== -1 ? `\u0000${i}` : key;
    const lines = groups.get(group);
    if (lines) lines.push(i);
    else groups.set(group, [i]);
  }
  const rows: number[] = [];
  const firstCells: Properties[] = [];
  const moreLines = new Map<number, RecordLine[]>();
  const findings: RecordFindings = new Map();
  for (const lines of groups.values()) {
    const record = rows.length;
    const first = lines[0] as number;
    rows.push(table.rows[first] as number);
    firstCells.push(cells[first] as Properties);
    moreLines.set(
      record,
      lines.slice(1).map((i) => ({ row: table.rows[i] as number, cells: cells[i] as Properties })),
    );
    for (const i of lines) {
      for (const found of lineFindings.get(i) ?? []) addFinding(findings, record, found);
    }
    const placed = lines.filter((i) => places[i] !== null);
    if (placed.length < lines.length) {
      out.endFeature(RAW_NONE);
      continue;
    }
    const column = orden === null ? "" : (table.columns[orden] as string);
    const parts = inOrder(table, orden, lines, places, (value) =>
      addFinding(findings, record, finding("warning", "row-corner-order", { column, value })),
    );
    for (const part of parts) {
      for (const i of part) out.vertex((places[i] as XY).x, (places[i] as XY).y);
      out.endRing();
      out.endPart();
    }
    out.endFeature(RAW_POLYGON);
  }
  return { rows, cells: firstCells, moreLines, findings };
}

const samePlace = (a: XY | null | undefined, b: XY | null | undefined): boolean =>
  a?.x === b?.x && a?.y === b?.y;

/**
 * Lines in the order of their corner numbers. A number met again at its own place closes the outline; the first number met
 * again begins another part, and any other leaves the lines in the file's order.
 */
function inOrder(
  table: TableReading,
  orden: number | null,
  lines: readonly number[],
  places: readonly (XY | null)[],
  unreadable: (value: string) => void,
): (readonly number[])[] {
  if (orden === null) return [lines];
  const parts: Corner[][] = [[]];
  const seen = new Map<number, number>();
  let least = Infinity;
  for (const line of lines) {
    const cell = table.cells[line]?.[orden] ?? "";
    const number = cornerNumber(cell);
    if (number === null) {
      unreadable(cell.slice(0, 40));
      return [lines];
    }
    const before = seen.get(number);
    if (before !== undefined) {
      if (samePlace(places[before], places[line])) continue;
      if (number !== least) {
        unreadable(cell.slice(0, 40));
        return [lines];
      }
      parts.push([]);
      seen.clear();
      least = Infinity;
    }
    seen.set(number, line);
    least = Math.min(least, number);
    (parts.at(-1) as Corner[]).push({ line, number });
  }
  return parts.map((part) => part.sort((a, b) => a.number - b.number).map(({ line }) => line));
}
