import { type Header, TileType } from "pmtiles";
import type { ArchiveAbout, OwnLook } from "../../domain/basemap/archive-about.ts";
import type { ByteSource } from "../../domain/basemap/byte-source.ts";
import { type ArchiveMetadata, archiveMetadata } from "./archive-metadata.ts";
import { type ArchiveRefusal, Refused } from "./archive-refusal.ts";
import { checkHeader, HEADER_BYTES } from "./check-header.ts";
import { guessHeights } from "./guess-heights.ts";
import { openPicture, type Picture } from "./picture.ts";
import { unpack } from "./unpack.ts";
import { vectorTileLayers } from "./vector-tile-layers.ts";
import { walkDirectories } from "./walk-directories.ts";

/** Layers that every Protomaps basemap (schema 4, from OpenStreetMap) has. */
const PROTOMAPS = ["earth", "places", "roads", "water"];

export type ArchiveReading =
  | { readonly about: ArchiveAbout; readonly refusal: null }
  | { readonly about: null; readonly refusal: ArchiveRefusal };

const boundsOf = ({ minLon, minLat, maxLon, maxLat }: Header): ArchiveAbout["bounds"] => {
  const sound = minLon < maxLon && minLat < maxLat && maxLon - minLon <= 360 && maxLat <= 90;
  return sound ? [minLon, minLat, maxLon, maxLat] : [-180, -85, 180, 85];
};

const vector = (layers: readonly string[]) => ({
  look: (PROTOMAPS.every((name) => layers.includes(name)) ? "protomaps" : "vector") as OwnLook,
  looks: (PROTOMAPS.every((name) => layers.includes(name))
    ? ["protomaps", "vector"]
    : ["vector"]) as readonly OwnLook[],
  layers,
  tileSize: 0,
});

const named = (encoding: string): OwnLook | null =>
  encoding === "terrarium" || encoding === "mapbox" ? encoding : null;

const pictures = (picture: Picture, { encoding }: ArchiveMetadata) => ({
  look: named(encoding) ?? guessHeights(picture) ?? ("picture" as const),
  looks: ["picture", "terrarium", "mapbox"] as const,
  layers: [],
  tileSize: picture.width,
});

/**
 * Reads an archive of tiles: header, metadata, every directory and one tile of its deepest zoom. Whatever the bytes are, it
 * gives what it found or why not; it rejects only where the bytes cannot be read.
 *
 * @param open Opens a picture tile; the browser's own way unless given.
 */
export const readArchive = async (
  source: ByteSource,
  open: (bytes: Uint8Array) => Promise<Picture> = openPicture,
): Promise<ArchiveReading> => {
  try {
    const header = checkHeader(await source.read(0, HEADER_BYTES), source.size);
    const packed = await source.read(header.jsonMetadataOffset, header.jsonMetadataLength);
    const metadata = archiveMetadata(await unpack(packed, header.internalCompression));
    const { tiles, sample } = await walkDirectories(source, header);
    if (sample === null) throw new Refused({ why: "no-tiles" });
    const bytes = await source.read(header.tileDataOffset + sample.offset, sample.length);
    const tile = await unpack(bytes, header.tileCompression).catch(() => {
      throw new Refused({ why: "broken-tile" });
    });
    const found =
      header.tileType === TileType.Mvt
        ? vector(namesOf(metadata, vectorTileLayers(tile)))
        : pictures(await open(tile), metadata);
    return {
      about: {
        ...found,
        minZoom: header.minZoom,
        maxZoom: header.maxZoom,
        bounds: boundsOf(header),
        tiles,
        attribution: metadata.attribution,
      },
      refusal: null,
    };
  } catch (cause) {
    if (cause instanceof Refused) return { about: null, refusal: cause.refusal };
    throw cause;
  }
};

/** What the metadata names, else what a tile has. */
const namesOf = ({ layers }: ArchiveMetadata, inTile: readonly string[]): readonly string[] =>
  layers.length > 0 ? layers : inTile;
