import { orientation } from "../orientation.ts";
import { eachEdgePair } from "./edge-pairs.ts";
import type { Place } from "./fault.ts";
import type { FeatureEdges } from "./feature-edges.ts";

/** Crossings less deep than this are what longitude and latitude leave of a touch. */
export const TOUCH_METRES = 1e-6;

/** Rings that lie on one another touch as often as the square of their number: enough is enough. */
const MOST_TOUCHES = 200_000;

/** Where two edges that do not follow each other meet. `deep`: they cross by more than a touch. */
export interface Contact {
  readonly i: number;
  readonly j: number;
  readonly deep: boolean;
  readonly at: Place;
}

export interface Contacts {
  readonly spikes: { readonly ring: number; readonly at: Place }[];
  /** The first deep crossing, or else the touches. */
  readonly contacts: Contact[];
}

/** Whether edge j begins where edge i ends, along the same ring. */
function follows({ ringOf, ringStart }: FeatureEdges, i: number, j: number): boolean {
  const ring = ringOf[i]!;
  if (ringOf[j] !== ring) return false;
  return j === i + 1 || (i === ringStart[ring + 1]! - 1 && j === ringStart[ring]!);
}

/** Goes through a feature's edges for spikes, touches and crossings; stops at the first deep crossing. */
export function findContacts(edges: FeatureEdges): Contacts {
  const { line, count } = edges;
  const spikes: Contacts["spikes"] = [];
  const contacts: Contact[] = [];
  eachEdgePair(line, count, (i, j) => {
    const forward = follows(edges, i, j);
    if (forward || follows(edges, j, i)) {
      const at = spikeAt(line, forward ? i : j, forward ? j : i);
      if (at) spikes.push({ ring: edges.ringOf[i]!, at });
      return false;
    }
    const contact = meet(line, i, j);
    if (!contact) return false;
    if (contact.deep) {
      contacts.length = 0;
      contacts.push(contact);
      return true;
    }
    contacts.push(contact);
    return contacts.length > MOST_TOUCHES;
  });
  return { spikes, contacts };
}

/** The tip, when the second of two edges that follow each other runs straight back on the first. */
function spikeAt(line: Float64Array, i: number, j: number): Place | undefined {
  const ax = line[4 * i]!;
  const ay = line[4 * i + 1]!;
  const x = line[4 * j]!;
  const y = line[4 * j + 1]!;
  const cx = line[4 * j + 2]!;
  const cy = line[4 * j + 3]!;
  if (orientation(ax, ay, x, y, cx, cy) !== 0) return undefined;
  return (ax - x) * (cx - x) + (ay - y) * (cy - y) > 0 ? { x, y } : undefined;
}

function meet(line: Float64Array, i: number, j: number): Contact | undefined {
  const ax = line[4 * i]!;
  const ay = line[4 * i + 1]!;
  const bx = line[4 * i + 2]!;
  const by = line[4 * i + 3]!;
  const cx = line[4 * j]!;
  const cy = line[4 * j + 1]!;
  const dx = line[4 * j + 2]!;
  const dy = line[4 * j + 3]!;
  const sideC = orientation(ax, ay, bx, by, cx, cy);
  const sideD = orientation(ax, ay, bx, by, dx, dy);
  if ((sideC > 0 && sideD > 0) || (sideC < 0 && sideD < 0)) return undefined;
  const sideA = orientation(cx, cy, dx, dy, ax, ay);
  const sideB = orientation(cx, cy, dx, dy, bx, by);
  if ((sideA > 0 && sideB > 0) || (sideA < 0 && sideB < 0)) return undefined;
  if (sideA === 0 && sideB === 0) {
    // On one line, with boxes that meet: they share at least a point.
    const at = between(cx, cy, ax, ay, bx, by) ? { x: cx, y: cy } : { x: ax, y: ay };
    return { i, j, deep: false, at };
  }
  const t = sideA / (sideA - sideB);
  const at = { x: ax + t * (bx - ax), y: ay + t * (by - ay) };
  const own = Math.hypot(bx - ax, by - ay) * TOUCH_METRES;
  const other = Math.hypot(dx - cx, dy - cy) * TOUCH_METRES;
  const deep =
    Math.min(Math.abs(sideC), Math.abs(sideD)) > own &&
    Math.min(Math.abs(sideA), Math.abs(sideB)) > other;
  return { i, j, deep, at };
}

function between(x: number, y: number, ax: number, ay: number, bx: number, by: number): boolean {
  return (x - ax) * (x - bx) <= 0 && (y - ay) * (y - by) <= 0;
}
