import { type BufferPosition, readVarint } from "pmtiles";
import { Refused } from "./archive-refusal.ts";

/** Wire type of the protocol buffers a vector tile is made of: bytes with their length before them. */
const BYTES = 2;
const FIXED_64 = 1;
const FIXED_32 = 5;
/** Field numbers of the Mapbox Vector Tile specification, version 2.1. */
const TILE_LAYER = 3;
const LAYER_NAME = 1;

/** Calls `found` with every field that holds bytes; throws where the message ends before its last field. */
const fieldsOf = (bytes: Uint8Array, found: (field: number, content: Uint8Array) => void): void => {
  const at: BufferPosition = { buf: bytes, pos: 0 };
  while (at.pos < bytes.length) {
    const key = readVarint(at);
    const wire = key & 7;
    if (wire === BYTES) {
      const length = readVarint(at);
      found(key >>> 3, bytes.subarray(at.pos, at.pos + length));
      at.pos += length;
    } else if (wire === 0) readVarint(at);
    else if (wire === FIXED_64) at.pos += 8;
    else if (wire === FIXED_32) at.pos += 4;
    else throw new Refused({ why: "broken-tile" });
    if (at.pos > bytes.length) throw new Refused({ why: "broken-tile" });
  }
};

/** Names of the layers of an unpacked vector tile. */
export const vectorTileLayers = (tile: Uint8Array): readonly string[] => {
  const names: string[] = [];
  fieldsOf(tile, (field, layer) => {
    if (field !== TILE_LAYER) return;
    fieldsOf(layer, (part, content) => {
      if (part === LAYER_NAME) names.push(new TextDecoder().decode(content));
    });
  });
  return names;
};
