import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { ReadInside, Sniffed } from "../format.ts";
import type { FormatReading, PlacedReading, RefusedReading } from "../format-reading.ts";
import { readShapefile } from "../shapefile/read-shapefile.ts";
import { type ArchiveLayer, archiveLayers, firstLayers } from "./archive-layers.ts";
import { joinable, joinReadings, type NamedReading } from "./join-readings.ts";
import { baseName, endingOf, isLitter, isUnsafeName } from "./part-name.ts";
import { type PartFault, unpackPart } from "./unpack-part.ts";
import { DEEPEST_ARCHIVE, type Unpacking, unpackingOf } from "./unpacking.ts";
import { partsOverlap, type ZipPart, zipParts } from "./zip-parts.ts";

/** Parts of one archive: a delivery of photos beside its register. */
const MOST_PARTS = 20_000;
/** Names in a sentence. */
const SOME_NAMES = 12;
/** Between a file of an archive and a layer in that file. */
const WITHIN = " › ";

const refused = (found: Finding): RefusedReading => ({
  kind: "refused",
  read: null,
  finding: found,
});

function faultOf(fault: PartFault, part: string): Finding {
  switch (fault) {
    case "locked":
      return finding("error", "archive-locked", {});
    case "method":
      return finding("error", "archive-method", { part });
    case "lies":
      return finding("error", "archive-size-lies", { part });
    case "damaged":
      return finding("error", "archive-damaged", { part });
  }
}

/** One archive while it is read. */
class Archive {
  private readonly bytes: Uint8Array;
  private readonly unpacking: Unpacking;
  private readonly inside: ReadInside;

  constructor(bytes: Uint8Array, unpacking: Unpacking, inside: ReadInside) {
    this.bytes = bytes;
    this.unpacking = unpacking;
    this.inside = inside;
  }

  /** A part's bytes, or why there are none. Its size is counted before anything is unpacked. */
  private async unpack(part: ZipPart): Promise<Uint8Array | Finding> {
    const { unpacking } = this;
    if (part.locked) return faultOf("locked", part.name);
    if (part.unpacked > unpacking.left) {
      return finding("error", "archive-too-large", { of: "bytes", limit: unpacking.limit });
    }
    unpacking.left -= part.unpacked;
    const found = await unpackPart(this.bytes, part);
    return found instanceof Uint8Array ? found : faultOf(found, part.name);
  }

  /** One layer; of a file that has several itself, the one called `within`. */
  async read(layer: ArchiveLayer, within: string | undefined): Promise<FormatReading> {
    const files = new Map<string, Uint8Array>();
    for (const [ending, part] of layer.parts) {
      const bytes = await this.unpack(part);
      if (!(bytes instanceof Uint8Array)) return refused(bytes);
      files.set(ending, bytes);
    }
    if (layer.ending === "shp") return readShapefile(files);
    const bytes = files.get(layer.ending) as Uint8Array;
    const { deeper } = this.unpacking;
    const room = this.unpacking;
    const deepened: Unpacking = {
      limit: room.limit,
      deeper: deeper - 1,
      get left() {
        return room.left;
      },
      set left(bytesLeft: number) {
        room.left = bytesLeft;
      },
    };
    return this.inside(bytes, within, deepened);
  }
}

/**
 * What a zip archive holds, by what is in it: one file is read as if it had come alone, several Shapefiles or KML of one
 * CRS as one, else the most likely of them, and the others are told; `sheet` names one. Nothing is unpacked beyond what the
 * directory states and the bounds allow, nothing is ever written, and no bytes make it reject.
 */
export async function readArchive(file: Sniffed, inside: ReadInside): Promise<FormatReading> {
  const { bytes, sheet } = file;
  const unpacking = file.unpacking ?? unpackingOf(bytes.length);
  if (unpacking.deeper < 0) {
    return refused(finding("error", "archive-too-deep", { limit: DEEPEST_ARCHIVE }));
  }
  const all = zipParts(bytes);
  if (all === null) return refused(finding("error", "archive-damaged", { part: "" }));
  if (all.length > MOST_PARTS) {
    return refused(finding("error", "archive-too-large", { of: "parts", limit: MOST_PARTS }));
  }
  if (partsOverlap(all)) return refused(finding("error", "archive-overlapping", {}));
  const unsafe = all.find(({ name }) => isUnsafeName(name));
  const parts = all.filter(({ name }) => !isUnsafeName(name) && !isLitter(name));
  const layers = archiveLayers(parts);
  const notes = unsafe
    ? [finding("warning", "archive-unsafe-name", { name: unsafe.name.slice(-80) })]
    : [];
  if (layers.length === 0) return refused(nothingInside(parts, notes));
  const archive = new Archive(bytes, unpacking, inside);
  const reading =
    sheet === undefined
      ? await readFirst(archive, layers)
      : await readNamed(archive, layers, sheet);
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
function ofArchive(
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

async function readNamed(
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
    return refused(finding("error", "file-no-such-layer", found));
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

/** The layers that were read, as far as they go together, and a word on the rest. */
async function readFirst(
  archive: Archive,
  layers: readonly ArchiveLayer[],
): Promise<FormatReading> {
  const placed: (NamedReading & { readonly layer: ArchiveLayer })[] = [];
  const failed: string[] = [];
  let refusal: FormatReading | null = null;
  for (const layer of firstLayers(layers)) {
    const reading = await archive.read(layer, undefined);
    if (reading.kind === "table" && placed.length === 0) {
      return withOthers(ofArchive(reading, layers, layer), layers, [layer], failed);
    }
    if (reading.kind === "placed") placed.push({ name: layer.name, reading, layer });
    else failed.push(layer.name);
    if (reading.kind === "refused") refusal ??= reading;
  }
  const [first] = placed;
  if (!first) return refusal as FormatReading;
  const filled = placed.filter(({ reading }) => reading.rows.length > 0);
  const joined = joinable(filled) as typeof placed;
  if (joined.length < 2) {
    const one = filled[0] ?? first;
    return withOthers(ofArchive(one.reading, layers, one.layer), layers, [one.layer], failed);
  }
  const all = joinReadings(joined);
  const { sheet: _, ...read } = ofArchive(all, layers, first.layer).read;
  const together: PlacedReading = { ...all, read };
  return withOthers(
    together,
    layers,
    joined.map(({ layer }) => layer),
    failed,
  );
}

function withOthers(
  reading: Exclude<FormatReading, RefusedReading>,
  layers: readonly ArchiveLayer[],
  taken: readonly ArchiveLayer[],
  failed: readonly string[],
): FormatReading {
  const found: Finding[] = [];
  if (failed.length > 0) found.push(finding("warning", "layers-not-read", { layers: failed }));
  const others = layers
    .filter((layer) => !taken.includes(layer) && !failed.includes(layer.name))
    .map(({ name }) => name);
  const [first] = taken;
  if (others.length > 0 && first) {
    const layer = taken.length > 1 ? taken.map(({ name }) => name).join(", ") : first.name;
    found.push(finding("warning", "file-layer-read", { layer, others }));
  }
  return { ...reading, fileFindings: [...found, ...reading.fileFindings] };
}
