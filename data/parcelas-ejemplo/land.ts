import { type Heights, heightAt } from "../alturas/heights.ts";
import { fromUtm17s, type Pair } from "../plane-17s.ts";
import { isInside, middleOf, nearestOn, type Ring, ringsMeet } from "./polygon.ts";

/** Where coffee grows in the sample, metres above the sea. */
export const LOWEST = 900;
export const HIGHEST = 2000;

/** What a plot is placed on: heights, the sanctuary's limit and the plots already there. */
export class Land {
  readonly plots: Ring[] = [];
  private readonly heights: Heights;
  private readonly limit: Ring;

  constructor(heights: Heights, limit: Ring) {
    this.heights = heights;
    this.limit = limit;
  }

  /** Height in metres at an EPSG:32717 position, NaN beyond the figures. */
  heightAt(at: Pair): number {
    const [lon, lat] = fromUtm17s(at);
    return heightAt(this.heights, lon, lat) ?? Number.NaN;
  }

  growsCoffee(at: Pair): boolean {
    const height = this.heightAt(at);
    return height >= LOWEST && height <= HIGHEST;
  }

  /** Metres to the limit, negative outside. */
  depthOf(at: Pair): number {
    const { distance } = nearestOn(at, this.limit);
    return isInside(at, this.limit) ? distance : -distance;
  }

  /** How far the deepest corner of a plot reaches in, and the outermost out (metres, signed). */
  reachOf(ring: Ring): { inwards: number; outwards: number } {
    const depths = ring.map((corner) => this.depthOf(corner));
    return { inwards: Math.max(...depths), outwards: -Math.min(...depths) };
  }

  isFree(ring: Ring): boolean {
    const [x, y] = middleOf(ring);
    return !this.plots.some((other) => {
      const [u, v] = other[0]!;
      return Math.abs(u - x) < 900 && Math.abs(v - y) < 900 && ringsMeet(ring, other);
    });
  }

  settle(ring: Ring): void {
    this.plots.push(ring);
  }
}
