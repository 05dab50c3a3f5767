import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FormatReading } from "../format-reading.ts";
import { chosenLayer } from "../records/chosen-layer.ts";
import { RecordsOfLayer, TooMany } from "../records/records-of-layer.ts";
import type { SqliteValue } from "../sqlite/read-record.ts";
import { SqliteFault } from "../sqlite/sqlite-fault.ts";
import { SqliteFile } from "../sqlite/sqlite-file.ts";
import { columnValue, type SqliteColumn, tableColumns } from "../sqlite/table-columns.ts";
import { typedText } from "../text/typed-text.ts";
import { wkbOfBlob } from "./geometry-blob.ts";
import { type GeopackageLayer, geopackageLayers } from "./geopackage-layers.ts";

const FORMAT = "geopackage";

/** One layer of a GeoPackage: `wanted` by its name, else the first of features. Never throws on any bytes. */
export function readGeopackage(bytes: Uint8Array, wanted?: string): FormatReading {
  try {
    return readFile(new SqliteFile(bytes), wanted);
  } catch (fault) {
    if (fault instanceof TooMany) return fault.refused;
    if (!(fault instanceof SqliteFault) && !(fault instanceof RangeError)) throw fault;
    const found = finding("error", "file-damaged", { format: FORMAT });
    return { kind: "refused", read: { name: FORMAT }, finding: found };
  }
}

function readFile(file: SqliteFile, wanted: string | undefined): FormatReading {
  const layers = geopackageLayers(file);
  const names = layers.map(({ table }) => table.name);
  const chosen = chosenLayer(FORMAT, names, wanted);
  if ("kind" in chosen) return chosen;
  const layer = layers[chosen.index] as GeopackageLayer;
  const notes: Finding[] = [...chosen.notes];
  if (file.hasWriteAheadLog) notes.push(finding("warning", "file-copied-while-open", {}));
  return readLayer(file, layer, new RecordsOfLayer(chosen.read, notes, file.size));
}

function readLayer(
  file: SqliteFile,
  layer: GeopackageLayer,
  records: RecordsOfLayer,
): FormatReading {
  const columns = tableColumns(layer.table);
  const own = layer.geometryColumn?.toLowerCase();
  const place = columns.findIndex(({ name }) => name.toLowerCase() === own);
  const plain = [...columns.keys()].filter((i) => i !== place);
  records.columns(plain.map((i) => (columns[i] as SqliteColumn).name));
  for (const row of file.rows(layer.table.root)) {
    const cells = plain.map((i) => cellText(columnValue(row, columns, i), columns[i]!));
    if (layer.geometryColumn === null) records.plain(cells);
    else records.placed(cells, place === -1 ? null : geometryOf(columnValue(row, columns, place)));
  }
  return layer.geometryColumn === null ? records.table() : records.reading(layer.crs);
}

const cellText = (value: SqliteValue, { type }: SqliteColumn): string =>
  type === "BOOLEAN" && (value === 0 || value === 1) ? String(value === 1) : typedText(value);

/** Its WKB; null for none, bytes that are none where it is damaged. */
function geometryOf(value: SqliteValue): Uint8Array | null {
  if (value === null) return null;
  const wkb = value instanceof Uint8Array ? wkbOfBlob(value) : null;
  if (wkb === null) return Uint8Array.of(0xff);
  return wkb.length === 0 ? null : wkb;
}
