/** Hex of a byte order, a type and a position at least, as PostGIS and QGIS write it; "\x" and "0x" may stand before it. */
const HEX = /^\s*(?:\\x|0x)?0[01](?:[0-9a-f]{2}){20,}\s*$/i;

/** True where a cell starts like WKB in hex. Only the beginning of a long one is looked at. */
export const looksLikeWkb = (cell: string): boolean =>
  cell.length >= 42 && HEX.test(cell.length > 400 ? cell.trimStart().slice(0, 200) : cell);
