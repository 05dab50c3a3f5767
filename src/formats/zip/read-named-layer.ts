import { finding } from "../../domain/issue/finding.ts";
import type { FormatReading } from "../format-reading.ts";
import { type Archive, refusedFor } from "./archive.ts";
import type { ArchiveLayer } from "./archive-layers.ts";
import { ofArchive, WITHIN } from "./layer-names.ts";

/** The layer called `wanted`, or the layer of that name in it; of an archive with one file, in that file. */
export async function readNamedLayer(
  archive: Archive,
  layers: readonly ArchiveLayer[],
  wanted: string,
): Promise<FormatReading> {
  const only = layers.length === 1 ? (layers[0] as ArchiveLayer) : null;
  const layer =
    layers.find(({ name }) => name === wanted) ??
    layers.find(({ name }) => wanted.startsWith(`${name}${WITHIN}`)) ??
    only;
  if (!layer) {
    const found = { layer: wanted.slice(0, 80), layers: layers.map(({ name }) => name) };
    return refusedFor(finding("error", "file-no-such-layer", found));
  }
  const prefix = `${layer.name}${WITHIN}`;
  const within = wanted.startsWith(prefix)
    ? wanted.slice(prefix.length)
    : wanted === layer.name
      ? undefined
      : wanted;
  const reading = await archive.read(layer, within);
  if (reading.kind !== "refused") return ofArchive(reading, layers, layer);
  const names = layers.map(({ name }) => name);
  if (names.length < 2 || reading.read === null) return reading;
  return { ...reading, read: { ...reading.read, sheets: names, sheet: layer.name } };
}
