import { ringArea } from "../../geo/plane/ring-area.ts";

/** Vertices [start, end) of a list of coordinate pairs. */
export interface Ring {
  readonly start: number;
  readonly end: number;
}

interface MeasuredRing extends Ring {
  /** Signed: clockwise is negative. */
  readonly area: number;
  readonly box: readonly [west: number, south: number, east: number, north: number];
}

/** Pairs of hole and shell that are tried; beyond, a hole belongs to the shell before it, as programs write them. */
const MOST_TRIES = 2_000_000;
/** Vertices of a hole that are looked at. */
const VOTES = 8;

function measured(coords: Float64Array, { start, end }: Ring): MeasuredRing {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = start; k < end; k++) {
    const x = coords[2 * k] as number;
    const y = coords[2 * k + 1] as number;
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  return { start, end, area: ringArea(coords, start, end), box: [west, south, east, north] };
}

function isInside(coords: Float64Array, x: number, y: number, { start, end }: Ring): boolean {
  let inside = false;
  for (let k = start, before = end - 1; k < end; before = k++) {
    const ay = coords[2 * k + 1] as number;
    const by = coords[2 * before + 1] as number;
    if (ay > y === by > y) continue;
    const ax = coords[2 * k] as number;
    const bx = coords[2 * before] as number;
    if (x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

/** Most of the hole's first vertices lie in the shell: some may lie on it. */
function holds(coords: Float64Array, shell: MeasuredRing, hole: MeasuredRing): boolean {
  if (
    hole.box[0] < shell.box[0] ||
    hole.box[1] < shell.box[1] ||
    hole.box[2] > shell.box[2] ||
    hole.box[3] > shell.box[3]
  ) {
    return false;
  }
  const seen = Math.min(VOTES, hole.end - hole.start);
  let inside = 0;
  for (let k = 0; k < seen; k++) {
    const at = 2 * (hole.start + k);
    if (isInside(coords, coords[at] as number, coords[at + 1] as number, shell)) inside++;
  }
  return 2 * inside > seen;
}

interface Grouped {
  readonly parts: readonly (readonly Ring[])[];
  /** Every hole lies in a shell. */
  readonly settled: boolean;
}

function group(coords: Float64Array, rings: readonly MeasuredRing[], clockwise: boolean): Grouped {
  const isShell = ({ area }: MeasuredRing): boolean => area <= 0 === clockwise;
  const shells = rings.filter(isShell);
  const parts = new Map<MeasuredRing, Ring[]>(shells.map((shell) => [shell, [shell]]));
  const holes = rings.length - shells.length;
  if (shells.length === 0) return { parts: [rings], settled: false };
  const search = holes * shells.length <= MOST_TRIES;
  let settled = true;
  let last = shells[0] as MeasuredRing;
  for (const ring of rings) {
    if (isShell(ring)) {
      last = ring;
      continue;
    }
    const around = search ? shells.filter((shell) => holds(coords, shell, ring)) : [last];
    if (around.length === 0) settled = false;
    const smallest = around.reduce(
      (least: MeasuredRing | null, shell) =>
        least === null || Math.abs(shell.area) < Math.abs(least.area) ? shell : least,
      null,
    );
    parts.get(smallest ?? last)?.push(ring);
  }
  return { parts: [...parts.values()], settled };
}

/**
 * The rings of a Shapefile's polygon as parts, each a shell and its holes. Shells run clockwise and holes the other way; where
 * some hole lies in no shell and the opposite rule leaves none over, the file was written the other way round. A hole that
 * lies nowhere stays with the shell before it, for the checks to tell.
 */
export function groupRings(
  coords: Float64Array,
  rings: readonly Ring[],
): readonly (readonly Ring[])[] {
  if (rings.length < 2) return rings.length === 0 ? [] : [rings];
  const known = rings.map((ring) => measured(coords, ring));
  const written = group(coords, known, true);
  if (written.settled) return written.parts;
  const reversed = group(coords, known, false);
  return reversed.settled ? reversed.parts : written.parts;
}
