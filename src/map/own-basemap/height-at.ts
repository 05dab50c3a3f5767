import { type HeightEncoding, heightOfColour } from "./height-of-colour.ts";
import type { Picture } from "./picture.ts";

/** Tiles kept open: the one under the pointer and those round it. */
const KEPT = 9;

export interface HeightTiles {
  readonly encoding: HeightEncoding;
  /** Deepest zoom of the archive. */
  readonly zoom: number;
  /** A tile as pixels, null where the archive has none. */
  readonly open: (z: number, x: number, y: number) => Promise<Picture | null>;
}

/** Place on the web Mercator square, 0 to 1 from its north-west corner. */
const mercator = (lon: number, lat: number): readonly [number, number] => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [(lon + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
};

/** Metres between the four nearest pixel centres, which within a tile's outer half pixel are fewer. */
const between = (picture: Picture, encoding: HeightEncoding, u: number, v: number): number => {
  const { width, height, data } = picture;
  const column = Math.min(width - 1, Math.max(0, u * width - 0.5));
  const row = Math.min(height - 1, Math.max(0, v * height - 0.5));
  const [c, r] = [Math.floor(column), Math.floor(row)];
  const at = (i: number, j: number): number => {
    const pixel = (Math.min(height - 1, j) * width + Math.min(width - 1, i)) * 4;
    return heightOfColour(encoding, data[pixel]!, data[pixel + 1]!, data[pixel + 2]!);
  };
  const [dx, dy] = [column - c, row - r];
  const north = at(c, r) * (1 - dx) + at(c + 1, r) * dx;
  const south = at(c, r + 1) * (1 - dx) + at(c + 1, r + 1) * dx;
  return north * (1 - dy) + south * dy;
};

/** Heights of an archive by place (degrees), metres above the sea as the archive has them; null outside its tiles. */
export const heightReader = ({ encoding, zoom, open }: HeightTiles) => {
  const tiles = new Map<string, Promise<Picture | null>>();
  return async (lon: number, lat: number): Promise<number | null> => {
    const side = 2 ** zoom;
    const [u, v] = mercator(lon, lat);
    const [x, y] = [Math.floor(u * side), Math.floor(v * side)];
    const key = `${x}/${y}`;
    const known = tiles.get(key);
    const opening = known ?? open(zoom, x, y).catch(() => null);
    if (!known) {
      tiles.set(key, opening);
      const [oldest] = tiles.keys();
      if (tiles.size > KEPT && oldest !== undefined) tiles.delete(oldest);
    }
    const picture = await opening;
    return picture && between(picture, encoding, u * side - x, v * side - y);
  };
};
