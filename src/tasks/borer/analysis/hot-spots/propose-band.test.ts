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

describe("proposeBand", () => {
  it("reaches eight neighbours for nine in ten, rounded up", () => {
    const { x, y } = lattice(40, 330);
    const proposal = proposeBand(orderPlaces(x, y), null)!;
    // Only the 148 of 1600 points along the outermost edges need more than two steps.
    expect(proposal).toMatchObject({ k: 8, share: 0.9, medianNearest: 330, largestNearest: 330 });
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
    expect(proposeBand(orderPlaces(x, y), 1500)).toMatchObject({ k: 3, band: 1500 });
  });

  it("stays within half the extent", () => {
    const x = Float64Array.of(720_000, 720_400, 723_050);
    const proposal = proposeBand(orderPlaces(x, new Float64Array(3)), null)!;
    expect(proposal.k).toBe(2);
    expect(proposal.unrounded).toBe(3050);
    expect(proposal.band).toBe(1500);
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
