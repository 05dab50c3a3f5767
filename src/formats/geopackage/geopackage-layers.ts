import type { SqliteValue } from "../sqlite/read-record.ts";
import type { SqliteFile, SqliteTable } from "../sqlite/sqlite-file.ts";
import { columnValue, tableColumns } from "../sqlite/table-columns.ts";

/** A table of a GeoPackage that holds records. */
export interface GeopackageLayer {
  readonly table: SqliteTable;
  /** Column of its geometries; null for a table without. */
  readonly geometryColumn: string | null;
  /** CRS of its geometries as a name or a text of WKT; null where the file leaves it open. */
  readonly crs: string | null;
}

type Row = ReadonlyMap<string, SqliteValue>;

function tableRows(file: SqliteFile, table: SqliteTable | undefined): Row[] {
  if (!table) return [];
  const columns = tableColumns(table);
  return [...file.rows(table.root)].map(
    (row) =>
      new Map(columns.map(({ name }, i) => [name.toLowerCase(), columnValue(row, columns, i)])),
  );
}

const text = (row: Row, column: string): string => String(row.get(column) ?? "");

const by = (column: string, rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [text(row, column).toLowerCase(), row]));

function crsText(systems: ReadonlyMap<string, Row>, srsId: string): string | null {
  const system = systems.get(srsId);
  // 0 and -1 are the standard's own for "not known", degrees or metres.
  if (!system || Number(srsId) <= 0) return null;
  const organization = text(system, "organization").toUpperCase();
  if (organization === "EPSG") return `EPSG:${text(system, "organization_coordsys_id")}`;
  return text(system, "definition") || text(system, "srs_name") || srsId;
}

/** Layers of features in the order of `gpkg_contents`, then tables without geometry. */
export function geopackageLayers(file: SqliteFile): GeopackageLayer[] {
  const tables = new Map(file.tables().map((table) => [table.name.toLowerCase(), table]));
  const rowsOf = (name: string): Row[] => tableRows(file, tables.get(name));
  const systems = by("srs_id", rowsOf("gpkg_spatial_ref_sys"));
  const geometries = by("table_name", rowsOf("gpkg_geometry_columns"));
  const layers: GeopackageLayer[] = [];
  for (const contents of rowsOf("gpkg_contents")) {
    const name = text(contents, "table_name").toLowerCase();
    const table = tables.get(name);
    const kind = text(contents, "data_type");
    if (!table || (kind !== "features" && kind !== "attributes")) continue;
    const own = geometries.get(name);
    const column = own ? text(own, "column_name") : null;
    const crs = own ? crsText(systems, text(own, "srs_id")) : null;
    layers.push({ table, geometryColumn: column, crs });
  }
  return [
    ...layers.filter(({ geometryColumn }) => geometryColumn !== null),
    ...layers.filter(({ geometryColumn }) => geometryColumn === null),
  ];
}
