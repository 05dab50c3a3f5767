import type { FormatReading, RefusedReading } from "../format-reading.ts";
import type { ArchiveLayer } from "./archive-layers.ts";

/** Between a file of an archive and a layer in that file. */
export const WITHIN = " › ";

/** All layers by their names; the one that was read, where it has layers itself, by those. */
function layerNames(
  layers: readonly ArchiveLayer[],
  read: ArchiveLayer | null,
  own: readonly string[],
): string[] {
  return layers.flatMap((layer) =>
    layer === read && own.length > 1
      ? own.map((name) => `${layer.name}${WITHIN}${name}`)
      : [layer.name],
  );
}

/** The reading as one of an archive that holds `layers`. */
export function ofArchive(
  reading: Exclude<FormatReading, RefusedReading>,
  layers: readonly ArchiveLayer[],
  layer: ArchiveLayer,
): Exclude<FormatReading, RefusedReading> {
  const { sheets = [], sheet, ...rest } = reading.read;
  const read = { ...rest, name: rest.name === "kml" ? "kmz" : rest.name, archive: true } as const;
  if (layers.length === 1) {
    const inner = sheets.length > 0 ? { sheets, ...(sheet !== undefined && { sheet }) } : {};
    return { ...reading, read: { ...read, ...inner } };
  }
  const names = layerNames(layers, layer, sheets);
  const chosen = sheets.length > 1 ? sheet && `${layer.name}${WITHIN}${sheet}` : layer.name;
  return { ...reading, read: { ...read, sheets: names, ...(chosen && { sheet: chosen }) } };
}
