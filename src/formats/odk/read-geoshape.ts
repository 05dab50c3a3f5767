import { type Finding, finding } from "../../domain/issue/finding.ts";
import {
  RAW_LINE,
  RAW_POINT,
  RAW_POLYGON,
  type RawGeometryBuilder,
  type RawType,
} from "../raw-geometry.ts";

const NUMBER = String.raw`-?\d{1,3}(?:\.\d+)?`;
const POSITION = `${NUMBER} ${NUMBER}(?: -?\\d+(?:\\.\\d+)?){0,2}`;
const SHAPE = new RegExp(`^\\s*${POSITION}(?:\\s*;\\s*${POSITION})+\\s*;?\\s*$`);
const START = new RegExp(`^\\s*${POSITION}\\s*;\\s*${POSITION}\\s*;`);

/**
 * True for a cell as ODK, KoboToolbox and their like write a drawn shape: "lat lon altitude accuracy; lat lon …".
 * Only the beginning is looked at.
 */
export const looksLikeGeoshape = (cell: string): boolean => START.test(cell.slice(0, 200));

/** First position of such a cell, longitude first. */
export function firstGeoshapePosition(cell: string): readonly [number, number] | null {
  if (!looksLikeGeoshape(cell)) return null;
  const [lat, lon] = cell.trim().split(" ");
  return [Number(lon), Number(lat)];
}

/** Reads such a cell into the record being built: closed it is a polygon (geoshape), open a line (geotrace). */
export function readGeoshape(
  cell: string,
  out: RawGeometryBuilder,
  swap: boolean,
): RawType | Finding {
  if (!SHAPE.test(cell)) return finding("error", "row-wkt-broken", { at: 1 });
  const positions = cell
    .split(";")
    .map((position) => position.trim())
    .filter((position) => position !== "");
  for (const position of positions) {
    const [lat, lon] = position.split(" ").map(Number) as [number, number];
    if (swap) out.vertex(lat, lon);
    else out.vertex(lon, lat);
  }
  out.endRing();
  out.endPart();
  if (positions.length === 1) return RAW_POINT;
  const place = (position: string): string => position.split(" ").slice(0, 2).join(" ");
  const closed = place(positions[0] as string) === place(positions.at(-1) as string);
  return closed ? RAW_POLYGON : RAW_LINE;
}
