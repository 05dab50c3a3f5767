import sharp from "sharp";
import { latitudeOf, longitudeOf, type TileAddress } from "../bounds.ts";
import { type Heights, heightAt } from "./heights.ts";

const SIZE = 512;

/**
 * Heights of one tile as a lossless WebP in Terrarium's code: metres + 32768 in red and green, the
 * fraction (blue) left at 0. Beyond the window the edge's height goes on, so that no false cliff is shaded.
 */
export const reliefTile = async (grid: Heights, { z, x, y }: TileAddress): Promise<Uint8Array> => {
  const side = SIZE * 2 ** z;
  const east = grid.west + (grid.columns - 1) * grid.step;
  const south = grid.north - (grid.rows - 1) * grid.step;
  const pixels = Buffer.alloc(SIZE * SIZE * 3);
  for (let row = 0; row < SIZE; row++) {
    const there = latitudeOf((y * SIZE + row + 0.5) / side);
    const lat = Math.max(south, Math.min(grid.north, there));
    for (let column = 0; column < SIZE; column++) {
      const lon = Math.max(
        grid.west,
        Math.min(east, longitudeOf((x * SIZE + column + 0.5) / side)),
      );
      const code = Math.round(heightAt(grid, lon, lat) ?? 0) + 32_768;
      const at = (row * SIZE + column) * 3;
      pixels[at] = code >> 8;
      pixels[at + 1] = code & 255;
    }
  }
  const image = sharp(pixels, { raw: { width: SIZE, height: SIZE, channels: 3 } });
  return new Uint8Array(await image.webp({ lossless: true, effort: 4 }).toBuffer());
};
