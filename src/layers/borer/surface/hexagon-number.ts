import type { Hexagon } from "../../../geo/hexagons/hexagon.ts";

/** More columns than a UTM zone has of the smallest cells. */
const COLUMNS = 2 ** 21;

/** A cell as one number, for maps and sets. */
export const hexagonNumber = ({ row, column }: Hexagon): number => row * COLUMNS + column;
