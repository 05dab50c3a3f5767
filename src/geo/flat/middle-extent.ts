import type { Bounds } from "./bounds.ts";

/** Below this many records none is left out as being far. */
const LEAST_FOR_MIDDLE = 5;
/** Left out at each end of each axis. */
const TAIL = 0.01;
/** A record up to this part of the extent beyond its edge still belongs to it. */
const NEAR = 0.5;

const sorted = (centres: Float64Array, axis: 0 | 1): Float64Array => {
  const values = new Float64Array(centres.length / 2);
  let count = 0;
  for (let i = axis; i < centres.length; i += 2)
    if (Number.isFinite(centres[i])) {
      values[count] = centres[i]!;
      count += 1;
    }
  return values.subarray(0, count).sort();
};

/** Where the middle 98 % of one axis begins and ends. */
const middle = (values: Float64Array): readonly [number, number] => {
  const cut = values.length < LEAST_FOR_MIDDLE ? 0 : Math.ceil(values.length * TAIL);
  return [values[cut]!, values[values.length - 1 - cut]!];
};

/**
 * What a drawing of features should show, so that a few far away do not shrink the rest to specks: the middle
 * 98 % of the centres on each axis, `around` (the sanctuary), and whatever lies near both. One plane or one pair of degrees;
 * `centres` are x and y by turns, NaN for a record without a place. Null without any place.
 */
export const middleExtent = (centres: Float64Array, around: Bounds | null): Bounds | null => {
  const x = sorted(centres, 0);
  const y = sorted(centres, 1);
  if (x.length === 0) return around;
  const [west, east] = middle(x);
  const [south, north] = middle(y);
  const core: Bounds = [
    Math.min(west, around?.[0] ?? west),
    Math.min(south, around?.[1] ?? south),
    Math.max(east, around?.[2] ?? east),
    Math.max(north, around?.[3] ?? north),
  ];
  const reach = NEAR * Math.max(core[2] - core[0], core[3] - core[1]);
  const extent: [number, number, number, number] = [...core];
  for (let i = 0; i < centres.length; i += 2) {
    const e = centres[i]!;
    const n = centres[i + 1]!;
    if (!(e > core[0] - reach && e < core[2] + reach)) continue;
    if (!(n > core[1] - reach && n < core[3] + reach)) continue;
    extent[0] = Math.min(extent[0], e);
    extent[1] = Math.min(extent[1], n);
    extent[2] = Math.max(extent[2], e);
    extent[3] = Math.max(extent[3], n);
  }
  return extent;
};
