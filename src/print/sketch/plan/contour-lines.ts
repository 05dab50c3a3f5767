import { contours } from "d3-contour";
import { type UtmCrs, WGS84 } from "../../../geo/crs/crs.ts";
import { projectCoords } from "../../../geo/crs/project-coords.ts";
import type { HeightGrid } from "../../../geo/heights/height-grid.ts";
import { smoothHeightAt } from "../../../geo/heights/smooth-height-at.ts";
import type { SketchFrame } from "../sketch-frame.ts";
import type { PaperRing } from "./paper-ring.ts";

export interface ContourLine {
  /** Metres above the sea. */
  readonly height: number;
  /** Drawn stronger, and written on. */
  readonly index: boolean;
  /** Closed; what it has along the outer edge lies out of the window. */
  readonly ring: PaperRing;
}

export interface ContourStep {
  /** Metres from line to line, and from index line to index line. */
  readonly interval: number;
  readonly index: number;
}

/**
 * How close contours stand at a scale. null where the relief (a node every 185 m, ± 30 m) has no shape to show any more:
 * under 1:5,000 a window would lie between a few nodes.
 */
export const contourStep = (scale: number): ContourStep | null => {
  if (scale < 5000) return null;
  if (scale < 10_000) return { interval: 25, index: 100 };
  if (scale <= 25_000) return { interval: 50, index: 200 };
  if (scale <= 100_000) return { interval: 100, index: 500 };
  return { interval: 500, index: 1000 };
};

/** Millimetres between the heights that are read, and cells round the window. */
const STEP = 3;
const ROUND = 3;
/** Lines of one sketch: a wall of rock would be black. */
const MOST = 60;

/** Contours of the window, illustrative: no line where the relief is not known. */
export const contourLines = (
  frame: SketchFrame,
  plane: UtmCrs,
  heights: HeightGrid,
): readonly ContourLine[] => {
  const step = contourStep(frame.scale);
  if (step === null) return [];
  const columns = Math.ceil(frame.width / STEP) + 2 * ROUND + 1;
  const rows = Math.ceil(frame.height / STEP) + 2 * ROUND + 1;
  const places = new Float64Array(2 * columns * rows);
  for (let i = 0; i < columns * rows; i++) {
    places[2 * i] = frame.west + ((i % columns) - ROUND) * STEP * frame.metresPerMm;
    places[2 * i + 1] = frame.north - (Math.floor(i / columns) - ROUND) * STEP * frame.metresPerMm;
  }
  projectCoords(places, plane, WGS84);
  const values: number[] = [];
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < columns * rows; i++) {
    const height = smoothHeightAt(heights, places[2 * i]!, places[2 * i + 1]!);
    if (Number.isNaN(height)) return [];
    values.push(height);
    [low, high] = [Math.min(low, height), Math.max(high, height)];
  }
  const { interval, index } = step;
  const levels: number[] = [];
  for (let height = Math.ceil(low / interval) * interval; height <= high; height += interval)
    levels.push(height);
  if (levels.length > MOST) return [];
  const make = contours().size([columns, rows]).smooth(true);
  return levels.flatMap((height) =>
    make
      .contour(values, height)
      .coordinates.flat()
      .map((ring) => ({
        height,
        index: height % index === 0,
        // d3 gives node (0, 0) the place (0.5, 0.5), and closes its rings.
        ring: ring
          .slice(0, -1)
          .map(([x, y]) => [(x! - 0.5 - ROUND) * STEP, (y! - 0.5 - ROUND) * STEP] as const),
      })),
  );
};
