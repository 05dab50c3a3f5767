import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { ReadInside, Sniffed } from "../format.ts";
import type { FormatReading } from "../format-reading.ts";
import { Archive, refusedFor } from "./archive.ts";
import { archiveLayers } from "./archive-layers.ts";
import { baseName, endingOf, isLitter, isUnsafeName } from "./part-name.ts";
import { readFirstLayers } from "./read-first-layers.ts";
import { readNamedLayer } from "./read-named-layer.ts";
import { DEEPEST_ARCHIVE, unpackingOf } from "./unpacking.ts";
import { partsOverlap, type ZipPart, zipParts } from "./zip-parts.ts";

/** Parts of one archive: a delivery of photos beside its register. */
const MOST_PARTS = 20_000;
/** Names in a sentence. */
const SOME_NAMES = 12;

/**
 * What a zip archive holds, by what is in it: one file is read as if it had come alone, several Shapefiles or KML of one
 * CRS as one, else the most likely of them, and the others are told; `sheet` names one. Nothing is unpacked beyond what the
 * directory states and the bounds allow, nothing is ever written, and no bytes make it reject.
 */
export async function readArchive(file: Sniffed, inside: ReadInside): Promise<FormatReading> {
  const { bytes, sheet } = file;
  const unpacking = file.unpacking ?? unpackingOf(bytes.length);
  if (unpacking.deeper < 0) {
    return refusedFor(finding("error", "archive-too-deep", { limit: DEEPEST_ARCHIVE }));
  }
  const all = zipParts(bytes);
  if (all === null) return refusedFor(finding("error", "archive-damaged", { part: "" }));
  if (all.length > MOST_PARTS) {
    return refusedFor(finding("error", "archive-too-large", { of: "parts", limit: MOST_PARTS }));
  }
  if (partsOverlap(all)) return refusedFor(finding("error", "archive-overlapping", {}));
  const unsafe = all.find(({ name }) => isUnsafeName(name));
  const parts = all.filter(({ name }) => !isUnsafeName(name) && !isLitter(name));
  const layers = archiveLayers(parts);
  const notes = unsafe
    ? [finding("warning", "archive-unsafe-name", { name: unsafe.name.slice(-80) })]
    : [];
  if (layers.length === 0) return refusedFor(nothingInside(parts, notes));
  const archive = new Archive(bytes, unpacking, inside);
  const reading =
    sheet === undefined
      ? await readFirstLayers(archive, layers)
      : await readNamedLayer(archive, layers, sheet);
  if (reading.kind === "refused") return reading;
  return { ...reading, fileFindings: [...notes, ...reading.fileFindings] };
}

function nothingInside(parts: readonly ZipPart[], notes: readonly Finding[]): Finding {
  const [unsafe] = notes;
  if (unsafe) return { ...unsafe, severity: "error" };
  const files = parts.filter(({ name }) => !name.endsWith("/"));
  const names = files.slice(0, SOME_NAMES).map(({ name }) => baseName(name).slice(0, 60));
  const dbf = files.some(({ name }) => /^(?:dbf|shx)$/.test(endingOf(name)));
  return dbf
    ? finding("error", "shapefile-no-shp", { parts: names })
    : finding("error", "archive-nothing-inside", { names });
}
