import { addProtocol, type VectorSourceSpecification } from "maplibre-gl";
import { DEEPEST_TILE, type TiledFeatures } from "../tiled-features.ts";

const PROTOCOL = "tiled";

/** By number; held weakly, since only the sheet of a map says how long they are wanted. */
const served = new Map<string, WeakRef<TiledFeatures>>();
const numbers = new WeakMap<TiledFeatures, string>();

addProtocol(PROTOCOL, async ({ url }) => {
  const [number = "", z, x, y] = url.slice(PROTOCOL.length + 3).split("/");
  const tile = await served.get(number)?.deref()?.tile(Number(z), Number(x), Number(y));
  return { data: tile ?? new ArrayBuffer(0) };
});

/** The address of tiles of features, for a vector source. */
export const tilesAddress = (tiled: TiledFeatures): string => {
  const number = numbers.get(tiled) ?? String(served.size);
  numbers.set(tiled, number);
  served.set(number, new WeakRef(tiled));
  return `${PROTOCOL}://${number}/{z}/{x}/{y}`;
};

export const tiledSource = (address: string): VectorSourceSpecification => ({
  type: "vector",
  tiles: [address],
  maxzoom: DEEPEST_TILE,
});
