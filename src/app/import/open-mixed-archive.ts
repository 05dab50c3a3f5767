import { joinParts } from "../../formats/shapefile/join-parts.ts";
import { type ArchiveLayer, archiveLayers } from "../../formats/zip/archive-layers.ts";
import { baseName, isLitter, isUnsafeName } from "../../formats/zip/part-name.ts";
import { unpackPart } from "../../formats/zip/unpack-part.ts";
import { unpackingOf } from "../../formats/zip/unpacking.ts";
import { partsOverlap, zipParts } from "../../formats/zip/zip-parts.ts";

/** Kinds of which several can be layers of one register, read together or one by one; they stay in their archive. */
const LAYERS = new Set(["shp", "kml", "gpx", "geojson"]);
/** Bytes of an archive that is looked into on the page. */
const LARGEST = 100 * 1024 * 1024;

/**
 * An archive of several data files that are no layers of one, as files of their own, each to be read and reviewed by itself;
 * any other archive as it is, for its reader to tell.
 */
export const openMixedArchive = async (file: File): Promise<readonly File[]> => {
  if (file.size > LARGEST) return [file];
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts = zipParts(bytes);
  const whole = [file];
  if (parts === null || parts.some(({ name }) => isUnsafeName(name)) || partsOverlap(parts)) {
    return whole;
  }
  const layers = archiveLayers(parts.filter(({ name }) => !isLitter(name)));
  const kinds = new Set(layers.map(({ ending }) => ending));
  const [kind] = kinds;
  if (layers.length < 2 || (kinds.size === 1 && kind !== undefined && LAYERS.has(kind))) {
    return whole;
  }
  const room = unpackingOf(bytes.length);
  const files: File[] = [];
  for (const layer of layers) {
    const own = await fileOf(bytes, layer, room);
    if (own === null) return whole;
    files.push(own);
  }
  return files;
};

/** A layer as a file; null where any part of it cannot be had within the bounds. */
const fileOf = async (
  bytes: Uint8Array,
  { ending, parts }: ArchiveLayer,
  room: { left: number },
): Promise<File | null> => {
  const contents: { name: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  for (const part of parts.values()) {
    if (part.unpacked > room.left) return null;
    room.left -= part.unpacked;
    const unpacked = await unpackPart(bytes, part);
    if (!(unpacked instanceof Uint8Array)) return null;
    contents.push({ name: baseName(part.name), bytes: unpacked as Uint8Array<ArrayBuffer> });
  }
  const [first] = contents;
  if (ending !== "shp") return first ? new File([first.bytes], first.name) : null;
  const named = contents.find(({ name }) => /\.shp$/i.test(name)) ?? first;
  const stem = named?.name.replace(/\.[^.]*$/, "") ?? "";
  return new File([joinParts(contents)], `${stem}.shp.zip`);
};
