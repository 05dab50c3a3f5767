import type { FileMetaData, SchemaElement } from "hyparquet";

/** Which column holds the geometries, and how. */
export interface GeometryColumn {
  readonly name: string;
  /** "WKB", or what is written instead. */
  readonly encoding: string;
  readonly crs: string | null;
  /** Columns made from the geometries for those who search: nothing of their own. */
  readonly derived: ReadonlySet<string>;
}

const DEGREES = "OGC:CRS84";

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose => typeof value === "object" && value !== null;

/** A CRS of PROJJSON by its code or name; CRS84 where the member is left out, null where it says it is not known. */
function projJsonName(crs: unknown): string | null {
  if (crs === undefined) return DEGREES;
  if (!isLoose(crs)) return typeof crs === "string" ? crs : null;
  const id = isLoose(crs.id) ? crs.id : Array.isArray(crs.ids) ? (crs.ids[0] as unknown) : null;
  if (isLoose(id)) return `${String(id.authority)}:${String(id.code)}`;
  return typeof crs.name === "string" ? crs.name : "PROJJSON";
}

function derivedColumns(column: Loose): ReadonlySet<string> {
  const box = isLoose(column.covering) ? column.covering.bbox : null;
  const paths = isLoose(box) ? Object.values(box) : [];
  return new Set(paths.map((path) => (Array.isArray(path) ? String(path[0]) : "")));
}

/** The column that GeoParquet's own notes name, else the first that Parquet itself calls a geometry; null for neither. */
export function geometryColumn(
  metadata: FileMetaData,
  columns: readonly SchemaElement[],
): GeometryColumn | null {
  const notes = metadata.key_value_metadata?.find(({ key }) => key === "geo")?.value;
  const geo = notes === undefined ? null : parsed(notes);
  const name = isLoose(geo) ? geo.primary_column : null;
  const all = isLoose(geo) && isLoose(geo.columns) ? geo.columns : {};
  const own = typeof name === "string" && Object.hasOwn(all, name) ? all[name] : null;
  if (typeof name === "string" && isLoose(own)) {
    const encoding = typeof own.encoding === "string" ? own.encoding.toUpperCase() : "WKB";
    return { name, encoding, crs: projJsonName(own.crs), derived: derivedColumns(own) };
  }
  for (const { name: column, logical_type: type } of columns) {
    if (type?.type !== "GEOMETRY" && type?.type !== "GEOGRAPHY") continue;
    const crs = (type.crs ?? DEGREES).replace(/^srid:/i, "EPSG:");
    return { name: column, encoding: "WKB", crs, derived: new Set() };
  }
  return null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
