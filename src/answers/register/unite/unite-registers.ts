import { systemNamed } from "../../../checks/register/ubigeo-system.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { UbigeoSaid } from "../../../domain/import-choices.ts";
import type { UbigeoSystem } from "../../../domain/issue/register-issues.ts";
import { PLOT_FIELDS, type PlotField } from "../../../domain/plot-field.ts";
import type { OriginHeadings } from "../../../domain/register/origin-headings.ts";
import { parseNumber } from "../../../domain/written/parse-number.ts";
import { type Crs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../geo/crs/project-geometry.ts";
import { sameCrs } from "../../../geo/crs/same-crs.ts";
import type { FlatGeometry } from "../../../geo/flat/flat-geometry.ts";
import { joinGeometries } from "../../../geo/flat/join-geometries.ts";

/** Several registers as one table. Record i is geometry i, cells i. */
export interface UnitedRegisters {
  readonly crs: Crs;
  readonly geometry: FlatGeometry;
  readonly columns: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

/** Known fields that hold figures. */
const FIGURES: ReadonlySet<string> = new Set<PlotField>([
  "area_total_ha",
  "area_cafe_ha",
  "edad",
  "altitud_msnm",
  "produccion_qq",
]);

/** Codes of districts stand apart by their system, where it is known: the same figures name different districts. */
const UNDER: Readonly<Partial<Record<PlotField, readonly string[]>>> = {
  ubigeo: ["ubigeo_inei", "ubigeo_reniec"],
};

const folded = (name: string): string =>
  name.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

/**
 * Registers one after the other: a known field in one column under the register's usual name, whatever each file calls it;
 * any other column under its own; and from which file and row each record came. Texts stay as they are, but figures of known
 * fields are written alike, with a point, and columns that placed the records are left out: the geometry says where they are.
 * Geometries keep their CRS and figures where all registers share one, else become degrees of WGS84.
 */
export function uniteRegisters(
  registers: readonly Dataset<"plots">[],
  origin: OriginHeadings,
): UnitedRegisters {
  const crs = registers.every((one) => sameCrs(one.crs, registers[0]!.crs))
    ? (registers[0]?.crs ?? WGS84)
    : WGS84;
  const geometry = joinGeometries(
    registers.map((one) => projectGeometry(one.geometry, one.crs, crs)),
  );
  const headings = registers.map(headingsOf);
  const known = PLOT_FIELDS.flatMap((field) => [field, ...(UNDER[field] ?? [])]).filter((heading) =>
    headings.some((own) => own.has(heading)),
  );
  const others: string[] = [];
  const taken = new Set<string>([...known, origin.file, origin.row].map(folded));
  /** Of each register: heading in the whole, and its own column. */
  const placed = headings.map((own) => new Map(own));
  registers.forEach((register, r) => {
    const fields = new Set(placed[r]?.values());
    for (const column of columnsOf(register)) {
      if (fields.has(column)) continue;
      const same = others.find((other) => folded(other) === folded(column));
      const heading = same ?? freeHeading(column, taken);
      if (same === undefined) {
        others.push(heading);
        taken.add(folded(heading));
      }
      placed[r]?.set(heading, column);
    }
  });
  const columns = [...known, ...others, origin.file, origin.row];
  const cells = registers.flatMap((register, r) =>
    register.properties.map((texts, i) => [
      ...[...known, ...others].map((heading) => {
        const column = placed[r]?.get(heading);
        const text = column === undefined ? "" : (texts[column] ?? "");
        return FIGURES.has(heading) ? figure(text) : text;
      }),
      register.provenance.name,
      String(register.rows[i]),
    ]),
  );
  return { crs, geometry, columns, cells };
}

const systemOf = (said: UbigeoSaid | undefined, column: string): UbigeoSystem | null =>
  said === "inei" || said === "reniec" ? said : systemNamed(column);

/** Usual name of each known field of a register, and the column that holds it. */
function headingsOf({ fields, ubigeo }: Dataset<"plots">): Map<string, string> {
  const own = new Map<string, string>();
  for (const field of PLOT_FIELDS) {
    const column = fields[field as PlotField];
    if (column === undefined) continue;
    const system = field === "ubigeo" ? systemOf(ubigeo, column) : null;
    own.set(system === null ? field : `ubigeo_${system}`, column);
  }
  return own;
}

/** All columns that any record has but those that placed them, in the order they are met. */
function columnsOf({ properties, placeColumns = [] }: Dataset<"plots">): ReadonlySet<string> {
  const columns = new Set(properties.flatMap((texts) => Object.keys(texts)));
  for (const column of placeColumns) columns.delete(column);
  return columns;
}

/** A figure as programs write it; what is none, or has two readings, as it stands. */
function figure(text: string): string {
  const read = parseNumber(text);
  return read.kind === "number" ? String(read.value) : text;
}

function freeHeading(column: string, taken: ReadonlySet<string>): string {
  let free = column;
  for (let k = 2; taken.has(folded(free)); k++) free = `${column} (${k})`;
  return free;
}
