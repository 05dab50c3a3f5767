import { type HeightEncoding, heightOfColour } from "./height-of-colour.ts";
import type { Picture } from "./picture.ts";

/** No ground of the Earth's surface lies outside these, metres; the Dead Sea's shore and Everest, with room for errors. */
const LOWEST = -500;
const HIGHEST = 9000;
/** Neighbouring pixels of ground differ by less than this, metres: true for tiles of 1 m to 1 km a pixel. */
const STEEPEST = 1500;
/** So much of a tile has to look like ground. */
const SHARE = 0.98;

/**
 * The encoding under which a picture is ground: heights the Earth has, without leaps between neighbours. Null where it is a
 * picture of something else. A guess, which a person can correct.
 */
export const guessHeights = ({ width, height, data }: Picture): HeightEncoding | null => {
  for (const encoding of ["terrarium", "mapbox"] as const) {
    let seen = 0;
    let ground = 0;
    for (let row = 0; row < height; row++) {
      let before: number | null = null;
      for (let column = 0; column < width; column++) {
        const at = (row * width + column) * 4;
        const metres = heightOfColour(encoding, data[at]!, data[at + 1]!, data[at + 2]!);
        seen++;
        const near: boolean = before === null || Math.abs(metres - before) < STEEPEST;
        if (metres > LOWEST && metres < HIGHEST && near) ground++;
        before = metres;
      }
    }
    if (seen > 0 && ground / seen >= SHARE) return encoding;
  }
  return null;
};
