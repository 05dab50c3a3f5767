import { readFile } from "node:fs/promises";
import { fromArrayBuffer } from "geotiff";
import { inData } from "../folder.ts";

/** A grid of heights in metres; node (0, 0) is the north-west one. Degrees, WGS84. */
export interface Heights {
  readonly columns: number;
  readonly rows: number;
  readonly west: number;
  readonly north: number;
  /** Degrees between nodes, both ways. */
  readonly step: number;
  readonly values: Int16Array;
}

export const readHeights = async (): Promise<Heights> => {
  const file = await readFile(inData("alturas/alturas-6s.tif"));
  const tiff = await fromArrayBuffer(new Uint8Array(file).buffer);
  const image = await tiff.getImage();
  const [band] = await image.readRasters();
  if (!(band instanceof Int16Array)) throw new Error("alturas-6s.tif: expected 16-bit heights");
  // The file's pixels are areas centred on the nodes, whose spacing is 6 arc-seconds exactly.
  return {
    columns: image.getWidth(),
    rows: image.getHeight(),
    west: -79.9,
    north: -4.5,
    step: 1 / 600,
    values: band,
  };
};

/** Height in metres between the four nodes around a position (bilinear), or null outside the grid. */
export const heightAt = (grid: Heights, lon: number, lat: number): number | null => {
  const x = (lon - grid.west) / grid.step;
  const y = (grid.north - lat) / grid.step;
  if (x < 0 || y < 0 || x > grid.columns - 1 || y > grid.rows - 1) return null;
  const column = Math.min(Math.floor(x), grid.columns - 2);
  const row = Math.min(Math.floor(y), grid.rows - 2);
  const at = row * grid.columns + column;
  const v = grid.values;
  const top = v[at]! + (v[at + 1]! - v[at]!) * (x - column);
  const low =
    v[at + grid.columns]! + (v[at + grid.columns + 1]! - v[at + grid.columns]!) * (x - column);
  return top + (low - top) * (y - row);
};
