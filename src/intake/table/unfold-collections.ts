import { finding } from "../../domain/issue/finding.ts";
import {
  addFinding,
  type RecordFindings,
  type TableReading,
} from "../../formats/format-reading.ts";

/** A cell that is a collection of WKT geometries. */
export const IS_COLLECTION = /^\s*(?:SRID\s*=\s*\d+\s*;)?\s*GEOMETRYCOLLECTION\b/i;

const SRID = /^\s*SRID\s*=\s*\d+\s*;/i;
const MEMBER =
  /\b(MULTI)?(POINT|POLYGON|LINESTRING)\s*(?:ZM|Z|M)?\s*(?=\()|\b(?:GEOMETRYCOLLECTION|EMPTY)\b|[a-z]{3,}/gi;

/** Where the brackets that open at `at` close; -1 where they do not. */
function closing(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 0x28) depth++;
    else if (c === 0x29 && --depth === 0) return i + 1;
  }
  return -1;
}

interface Unfolded {
  readonly wkt: string;
  readonly points: number;
  readonly lines: number;
}

/** The polygons of a collection, however deep, as one geometry; its only point or line where it has none. null: left as it is. */
function unfold(cell: string): Unfolded | null {
  const polygons: string[] = [];
  const others: string[] = [];
  let [points, lines] = [0, 0];
  const body = cell.replace(SRID, "");
  MEMBER.lastIndex = 0;
  for (let found = MEMBER.exec(body); found; found = MEMBER.exec(body)) {
    const [word, multi, kind] = found;
    if (kind === undefined) {
      if (/^(?:GEOMETRYCOLLECTION|EMPTY)$/i.test(word)) continue;
      return null;
    }
    const end = closing(body, MEMBER.lastIndex);
    if (end === -1) return null;
    const inside = body.slice(MEMBER.lastIndex, end);
    MEMBER.lastIndex = end;
    if (/^polygon$/i.test(kind)) polygons.push(multi ? inside.slice(1, -1) : inside);
    else {
      others.push(`${multi ?? ""}${kind} ${inside}`);
      const count = multi ? inside.split(kind.length === 5 ? "," : /\)\s*,/).length : 1;
      if (kind.length === 5) points += count;
      else lines += count;
    }
  }
  const srid = SRID.exec(cell)?.[0] ?? "";
  if (polygons.length > 0) {
    const [only] = polygons;
    const single = polygons.length === 1 && only!.startsWith("((") && !/\)\s*\)\s*,/.test(only!);
    const wkt = single ? `POLYGON ${only}` : `MULTIPOLYGON (${polygons.join(", ")})`;
    return { wkt: srid + wkt, points, lines };
  }
  if (points + lines === 1) return { wkt: srid + others[0]!, points: 0, lines: 0 };
  if (others.length === 0) return { wkt: `${srid}POLYGON EMPTY`, points: 0, lines: 0 };
  return { wkt: `${srid}${lines > 0 ? "MULTILINESTRING" : "MULTIPOINT"} EMPTY`, points, lines };
}

/**
 * The table with collections of WKT as the polygons in them, as other formats have them; that points or lines beside were
 * left out is told.
 */
export function unfoldCollections(table: TableReading): TableReading {
  const findings: RecordFindings = new Map(
    [...table.findings].map(([record, found]) => [record, [...found]]),
  );
  const cells = table.cells.map((record, i) =>
    record.map((cell) => {
      const unfolded = IS_COLLECTION.test(cell) ? unfold(cell) : null;
      if (!unfolded) return cell;
      const { wkt, points, lines } = unfolded;
      if (/ EMPTY$/.test(wkt) && points + lines > 0) {
        const type = lines > 0 ? "line" : "points";
        addFinding(findings, i, finding("error", "row-geometry-not-taken", { type }));
      } else if (points + lines > 0) {
        addFinding(findings, i, finding("warning", "row-parts-left-out", { points, lines }));
      }
      return wkt;
    }),
  );
  return { ...table, cells, findings };
}
