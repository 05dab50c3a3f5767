import { describe, expect, it } from "vitest";
import { orderPlaces } from "../../../../geo/neighbours/place-order.ts";
import { proposeBand } from "./propose-band.ts";
import { proposeCellSize } from "./propose-cell-size.ts";
import { stripBands } from "./strip-bands.ts";

/** A square lattice, `step` metres. */
function lattice(side: number, step: number) {
  const x = Float64Array.from({ length: side * side }, (_, k) => 720_000 + step * (k % side));
  const y = Float64Array.from(x, (_, k) => 9_420_000 + step * Math.floor(k / side));
  return { x, y };
}

/** Share of places with at least k others within the band, by looking at all pairs. */
const reaching = (x: Float64Array, y: Float64Array, k: number, band: number): number => {
  const others = (i: number): number =>
    x.filter((_, j) => j !== i && Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) <= band).length;
  return x.filter((_, i) => others(i) >= k).length / x.length;
};

describe("proposeBand", () => {
  it("reaches eight neighbours for nine in ten, rounded up", () => {
    const { x, y } = lattice(40, 330);
    const proposal = proposeBand(orderPlaces(x, y), null)!;
    // Only the 148 of 1600 points along the outermost edges need more than two steps.
    expect(proposal).toMatchObject({ k: 8, medianNearest: 330, largestNearest: 330, farUnits: 0 });
    expect(proposal).toMatchObject({ reason: "neighbours", capped: false });
    expect(proposal.share).toBe(reaching(x, y, proposal.k, proposal.band));
    expect(proposal.share).toBeGreaterThanOrEqual(0.9);
    expect(proposal.unrounded).toBeCloseTo(330 * Math.SQRT2, 6);
    expect(proposal.band).toBe(500);
  });

  it("is not led astray by one far point", () => {
    const { x, y } = lattice(40, 330);
    x[0] = 1e7;
    const proposal = proposeBand(orderPlaces(x, y), null)!;
    expect(proposal.band).toBe(500);
    expect(proposal.largestNearest).toBeGreaterThan(9e6);
  });

  it("asks fewer neighbours of cells, and reaches the next cell", () => {
    const { x, y } = lattice(20, 330);
    expect(proposeBand(orderPlaces(x, y), 1500)).toMatchObject({
      k: 3,
      band: 1500,
      share: 1,
      reason: "next-cell",
    });
  });

  it("stays within half the extent", () => {
    const x = Float64Array.of(720_000, 720_400, 723_050);
    const proposal = proposeBand(orderPlaces(x, new Float64Array(3)), null)!;
    expect(proposal).toMatchObject({ k: 1, unrounded: 2650, band: 1500 });
    expect(proposal).toMatchObject({ reason: "half-extent", capped: true, share: 2 / 3 });
  });

  it("says of islands that nobody has a neighbour there", () => {
    const x = Float64Array.of(700_000, 740_000, 720_000);
    const y = Float64Array.of(9_400_000, 9_400_000, 9_450_000);
    const proposal = proposeBand(orderPlaces(x, y), null)!;
    expect(proposal).toMatchObject({ band: 25_000, capped: true, share: 0, farUnits: 0 });
  });

  it("takes the band of a clump whatever islands are about it", () => {
    const { x, y } = lattice(4, 250);
    const far = [30_000, -40_000, 66_000];
    const all = (own: Float64Array) => Float64Array.of(...own, ...far.map((d) => own[0]! + d));
    const proposal = proposeBand(orderPlaces(all(x), all(y)), null)!;
    expect(proposal.farUnits).toBe(3);
    expect(proposal.band).toBeLessThanOrEqual(370);
    expect(proposal.share).toBe(reaching(all(x), all(y), proposal.k, proposal.band));
  });

  it("asks of small clumps only the neighbours they have", () => {
    const clump = lattice(2, 200);
    const x = Float64Array.of(...clump.x, ...clump.x.map((east) => east + 9000));
    const y = Float64Array.of(...clump.y, ...clump.y);
    const proposal = proposeBand(orderPlaces(x, y), null)!;
    expect(proposal).toMatchObject({ k: 3, band: 300, capped: false, share: 1 });
  });

  it("counts the ends of a line, which have half the neighbours", () => {
    const x = Float64Array.from({ length: 20 }, (_, k) => 720_000 + 400 * k);
    const proposal = proposeBand(orderPlaces(x, new Float64Array(20)), null)!;
    const share = reaching(x, new Float64Array(20), proposal.k, proposal.band);
    expect(proposal.share).toBe(share);
    expect(proposal.capped).toBe(share < 0.9);
  });

  it("proposes none where all are at one place", () => {
    const same = new Float64Array(5).fill(700_000);
    expect(proposeBand(orderPlaces(same, same), null)).toBeNull();
  });
});

describe("proposeCellSize", () => {
  it("is the smallest at which the median cell holds three points", () => {
    const { x, y } = lattice(40, 700);
    // A hexagon of 1500 m has 1.95 km², a point 0.49 km².
    expect(proposeCellSize(x, y)).toBe(1500);
  });

  it("ends at 5 km, and leaves out what has no place", () => {
    expect(proposeCellSize(Float64Array.of(NaN, 0, 50_000), new Float64Array(3))).toBe(5000);
  });
});

describe("stripBands", () => {
  it("goes from half to twice the band, which stays as it is", () => {
    expect(stripBands(1500)).toEqual([750, 1000, 1200, 1500, 1900, 2250, 3000]);
    expect(stripBands(1234.5)).toEqual([600, 850, 1000, 1234.5, 1550, 1850, 2450]);
  });

  it("has no band twice", () => {
    const bands = stripBands(0.5);
    expect(new Set(bands).size).toBe(bands.length);
    expect(bands).toContain(0.5);
  });
});
