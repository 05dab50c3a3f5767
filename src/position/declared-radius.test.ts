import { expect, test } from "vitest";
import { receiverErrors, seeded } from "../../tests/fixtures/walked-loop.ts";
import { radius95, WIDENING } from "./declared-radius.ts";

test("95 of 100 drawn errors lie within it, where 68 of 100 lie within what was declared", () => {
  const [declared, draws] = [6, 20_000];
  const sigma = declared / Math.sqrt(-2 * Math.log(0.32));
  const at = Array.from({ length: draws }, (_, k) => ({ seconds: 1e6 * k, sigma }));
  const radii = receiverErrors(at, 1, seeded(60)).map(([x, y]) => Math.hypot(x, y));
  const within = (radius: number): number => radii.filter((r) => r <= radius).length / draws;
  // 20,000 draws know a share to 0.3 and 0.15 points.
  expect(Math.abs(within(declared) - 0.68)).toBeLessThan(0.01);
  expect(Math.abs(within(radius95(declared)) - 0.95)).toBeLessThan(0.005);
  expect(WIDENING).toBeCloseTo(1.6215, 4);
});
