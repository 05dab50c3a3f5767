import { WGS84 } from "../../../../geo/crs/crs.ts";
import { projectPoint } from "../../../../geo/crs/project-point.ts";
import type { Position } from "../../../../geo/flat/to-geojson.ts";
import type { WalkSource } from "../../../../layers/walk/walk-source.ts";
import type { WalkTrack } from "../../../../position/walk/walk-track.ts";
import type { WalkedPlot } from "../../../../position/walk/walked-plot.ts";

/** What the map draws of a walk; null before its first position. */
export function walkSourceOf(
  { plane, points, breaks, droppedAt }: WalkTrack,
  plot: WalkedPlot | null,
): WalkSource | null {
  if (plane === null) return null;
  const degrees = ({ x, y }: { readonly x: number; readonly y: number }): Position =>
    projectPoint(x, y, plane, WGS84);
  const places = points.map(degrees);
  const ends = [...breaks.map(({ before }) => before), points.length];
  const seen: Position[][] = [];
  let from = 0;
  for (const end of ends) {
    seen.push(places.slice(from, end));
    from = end;
  }
  const dropped: Position[] = [];
  for (let k = 0; k < droppedAt.length; k += 2)
    dropped.push(degrees({ x: droppedAt[k]!, y: droppedAt[k + 1]! }));
  return {
    seen,
    unseen: breaks.map(({ before }) => [places[before - 1]!, places[before]!] as const),
    dropped,
    start: places[0] ?? null,
    last: places.at(-1) ?? null,
    ring: plot?.ring.map(degrees) ?? null,
  };
}
