import type { FlatGeometry } from "../../flat/flat-geometry.ts";
import { FlatGeometryBuilder } from "../../flat/flat-geometry-builder.ts";
import { orientation } from "../orientation.ts";

export interface WithoutSpikes {
  /** The feature alone. Rings that were nothing but spikes are left out. */
  readonly geometry: FlatGeometry;
  readonly spikes: number;
  readonly repeated: number;
}

/**
 * The mends that have one reading: repeated vertices are dropped, and tips of exactly no width are cut off.
 * Neither changes the area. The result may still have faults.
 */
export function removeSpikes(source: FlatGeometry, feature: number): WithoutSpikes {
  const { coords, ringStart, partStart, featureStart, type } = source;
  const builder = new FlatGeometryBuilder();
  builder.beginFeature(type[feature]!);
  let spikes = 0;
  let repeated = 0;
  for (let part = featureStart[feature]!; part < featureStart[feature + 1]!; part++) {
    let begun = false;
    for (let ring = partStart[part]!; ring < partStart[part + 1]!; ring++) {
      const mended = mendRing(coords, ringStart[ring]!, ringStart[ring + 1]!);
      spikes += mended.spikes;
      repeated += mended.repeated;
      if (mended.ring.length < 6) {
        if (ring === partStart[part]) break;
        continue;
      }
      if (!begun) builder.beginPart();
      begun = true;
      builder.beginRing();
      for (let at = 0; at < mended.ring.length; at += 2) {
        builder.vertex(mended.ring[at]!, mended.ring[at + 1]!);
      }
      builder.endRing();
    }
  }
  return { geometry: builder.build(), spikes, repeated };
}

/** What the last three vertices of an open chain are: the last repeats the one before, or the middle is a tip. */
function endsIn(chain: readonly number[]): "repeat" | "tip" | "good" {
  const n = chain.length;
  const x = chain[n - 2]!;
  const y = chain[n - 1]!;
  if (n >= 4 && chain[n - 4] === x && chain[n - 3] === y) return "repeat";
  if (n < 6) return "good";
  const bx = chain[n - 4]!;
  const by = chain[n - 3]!;
  const ax = chain[n - 6]!;
  const ay = chain[n - 5]!;
  const straight = orientation(ax, ay, bx, by, x, y) === 0;
  return straight && (ax - bx) * (x - bx) + (ay - by) * (y - by) > 0 ? "tip" : "good";
}

function mendRing(
  coords: Float64Array,
  from: number,
  to: number,
): { ring: number[]; spikes: number; repeated: number } {
  const chain: number[] = [];
  let spikes = 0;
  let repeated = 0;
  const settle = (): void => {
    for (let end = endsIn(chain); end !== "good"; end = endsIn(chain)) {
      if (end === "repeat") {
        chain.length -= 2;
        repeated++;
      } else {
        chain.splice(chain.length - 4, 2);
        spikes++;
      }
    }
  };
  for (let v = from; v < to; v++) {
    chain.push(coords[2 * v]!, coords[2 * v + 1]!);
    settle();
  }
  // The seam: turn the ring until two full vertices at its ends are good.
  for (let good = 0; good < 3 && chain.length >= 6; ) {
    const before = chain.length;
    chain.push(...chain.splice(0, 2));
    settle();
    good = chain.length === before ? good + 1 : 0;
  }
  return { ring: chain.length >= 6 ? chain : [], spikes, repeated };
}
