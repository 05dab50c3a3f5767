/**
 * How a grid of heights lies in a file (`data/alturas` writes it). Little-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 0-3 | "LALT" |
 * | 4 | version |
 * | 5 | quantum, metres |
 * | 6-7 | nodes to a degree |
 * | 8-9, 10-11 | columns, rows |
 * | 12-15, 16-19 | west and north, millionths of a degree, signed |
 * | 20- | the nodes, zlib ("deflate", with its own checksum) |
 *
 * A node is its height in quanta less what its neighbours foretell, 0, -1, 1, -2 … as 0, 1, 2, 3 …: one byte below 255, else
 * 255 and two bytes.
 */
export const HEIGHT_MAGIC = "LALT";
export const HEIGHT_VERSION = 1;
export const HEIGHT_HEADER = 20;
export const LONG_NODE = 255;

/**
 * What the neighbours west, north and north-west foretell of a node, in quanta: mostly the plane through them, drawn a little
 * to the mean. In the first row and column only one neighbour is there, and before the first node none (0). Writer and reader
 * share it to the last bit.
 */
export const foretold = (
  quanta: Int16Array,
  at: number,
  column: number,
  columns: number,
): number => {
  if (at < columns) return column === 0 ? 0 : quanta[at - 1]!;
  const north = quanta[at - columns]!;
  if (column === 0) return north;
  const west = quanta[at - 1]!;
  return (7 * (west + north) - 6 * quanta[at - columns - 1]! + 4) >> 3;
};
