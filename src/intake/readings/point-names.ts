import { codeKey } from "../../checks/register/repeated-codes.ts";
import { finding } from "../../domain/issue/finding.ts";
import { addFinding, type RecordFindings } from "../../formats/format-reading.ts";
import { type FlatGeometry, GEOMETRY_NONE } from "../../geo/flat/flat-geometry.ts";
import { hasError } from "../check-register.ts";
import type { SheetCells } from "./sheet-cells.ts";

/** The monitoring point of every record. */
export interface PointNames {
  readonly names: readonly string[];
  /** Equal where the point is: case and blanks apart. */
  readonly keys: readonly string[];
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, " ");

/** By its own code; where there is none by the plot's, else by its exact place, else each record is a point of its own. */
export function pointNames(
  rows: readonly number[],
  cells: SheetCells,
  geometry: FlatGeometry,
  findings: RecordFindings,
): PointNames {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const named = cells.columnOf("id_punto") !== undefined;
  const names: string[] = [];
  const keys: string[] = [];
  const known = new Map<string, string>();
  for (let i = 0; i < rows.length; i++) {
    const own = tidy(cells.cell(i, "id_punto"));
    let name = own === "" ? tidy(cells.cell(i, "codigo_parcela")) : own;
    if (name === "" && type[i] !== GEOMETRY_NONE) {
      const at = 2 * ringStart[partStart[featureStart[i]!]!]!;
      name = `${coords[at]}, ${coords[at + 1]}`;
    }
    if (name === "") name = `fila ${rows[i]}`;
    if (own === "" && named && !hasError(findings, i)) {
      addFinding(findings, i, finding("warning", "reading-no-point", { used: name.slice(0, 60) }));
    }
    let key = known.get(name);
    if (key === undefined) {
      key = codeKey(name);
      known.set(name, key);
    }
    names.push(name);
    keys.push(key);
  }
  return { names, keys };
}
