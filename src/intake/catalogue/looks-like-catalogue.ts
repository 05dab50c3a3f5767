import { foldName } from "../../domain/varieties/fold-name.ts";
import type { VarietyField } from "../../domain/varieties/variety-field.ts";
import type { TableReading } from "../../formats/format-reading.ts";

const QUALITIES = ["porte", "rendimiento", "taza", "roya", "nematodos"] as const;
const LEAST = ["altitud_min_lat_0_5", "altitud_min_lat_5_15", "altitud_min"] as const;

/**
 * One row a variety: a name, a lowest altitude or several qualities, and hardly a name twice. A register has one altitude
 * and names the same varieties over and over.
 */
export function looksLikeCatalogue(
  table: TableReading,
  fields: ReadonlyMap<VarietyField, string>,
): boolean {
  const at = table.columns.indexOf(fields.get("variedad") ?? "");
  if (at < 0) return false;
  const qualities = QUALITIES.filter((field) => fields.has(field)).length;
  const banded = LEAST.some((field) => fields.has(field));
  if (!(banded ? qualities >= 1 : qualities >= 3)) return false;
  const names = table.cells.map((record) => foldName(record[at] ?? "")).filter(Boolean);
  return new Set(names).size >= names.length * 0.8;
}
