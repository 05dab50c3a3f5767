import { archives } from "../engine/pmtiles-protocol.ts";
import { heightSeen, pointerSeen } from "../pointer-seen.ts";
import { heightReader } from "./height-at.ts";
import type { HeightEncoding } from "./height-of-colour.ts";
import { openPicture } from "./picture.ts";

export interface WatchedHeights {
  /** As `showArchive` gave it. */
  readonly key: string;
  readonly encoding: HeightEncoding;
  readonly zoom: number;
  /** What is said of a height under the pointer. */
  readonly words: (metres: number) => string;
}

/** Says the height under the pointer behind its coordinates until the returned function is called. */
export const watchHeight = ({ key, encoding, zoom, words }: WatchedHeights): (() => void) => {
  const heightOf = heightReader({
    encoding,
    zoom,
    open: async (z, x, y) => {
      const tile = await archives.get(key)?.getZxy(z, x, y);
      return tile ? openPicture(new Uint8Array(tile.data)) : null;
    },
  });
  const stop = pointerSeen.subscribe(() => {
    const place = pointerSeen.get();
    if (place === null) return heightSeen.set(null);
    void heightOf(...place).then((metres) => {
      if (pointerSeen.get() === place) heightSeen.set(metres === null ? null : words(metres));
    });
  });
  return () => {
    stop();
    heightSeen.set(null);
  };
};
