import { expect, test } from "vitest";
import { processorTime } from "../../../tests/fixtures/processor-time.ts";
import { distinctVertices } from "./distinct-vertices.ts";
import { dropRepeats, type OpenedRing } from "./drop-repeats.ts";
import { dropSpikes, type SpikesFound } from "./drop-spikes.ts";
import { touchesItself } from "./touches-itself.ts";

const opened = (flat: readonly number[]) => {
  const out = new Float64Array(flat.length);
  const found: OpenedRing = { vertices: 0, repeated: 0, closed: false };
  dropRepeats(Float64Array.from(flat), 0, flat.length / 2, out, found);
  return { ...found, ring: [...out.slice(0, 2 * found.vertices)] };
};

const spiked = (flat: readonly number[]) => {
  const ring = Float64Array.from(flat);
  const found: SpikesFound = { count: 0, x: 0, y: 0 };
  const n = dropSpikes(ring, ring.length / 2, found);
  return { ...found, ring: [...ring.slice(0, 2 * n)] };
};

test("the closing vertex and repeats are taken off", () => {
  expect(opened([0, 0, 0, 0, 9, 0, 9, 9, 9, 9, 0, 0])).toEqual({
    vertices: 3,
    repeated: 2,
    closed: true,
    ring: [0, 0, 9, 0, 9, 9],
  });
  expect(opened([0, 0, 9, 0, 9, 9])).toMatchObject({ vertices: 3, repeated: 0, closed: false });
  expect(opened([5, 5, 5, 5, 5, 5])).toMatchObject({ vertices: 1, repeated: 2 });
});

test("a spike goes, wherever the ring begins", () => {
  const square = [0, 0, 9, 0, 9, 9, 5, 9, 5, 15, 5, 9, 0, 9];
  for (let turn = 0; turn < square.length; turn += 2) {
    const { count, x, y, ring } = spiked([...square.slice(turn), ...square.slice(0, turn)]);
    expect([count, x, y]).toEqual([1, 5, 15]);
    expect(ring).toHaveLength(10);
  }
});

test("an overshoot on the same line is a spike too; a thin tip is not", () => {
  expect(spiked([0, 0, 9, 0, 9, 9, 0, 9, 0, 12]).count).toBe(1);
  expect(spiked([0, 0, 9, 0, 9, 9, 5, 9, 5, 15, 4.999, 9, 0, 9]).count).toBe(0);
});

test("a ring that is nothing but a way out and back vanishes", () => {
  expect(spiked([0, 0, 5, 5, 9, 9, 5, 5]).ring.length).toBeLessThan(6);
});

test("different vertices are counted as far as needed", () => {
  expect(distinctVertices(Float64Array.of(0, 0, 1, 1, 0, 0), 3, 3)).toBe(2);
  expect(distinctVertices(Float64Array.of(0, 0, 1, 1, 2, 2, 3, 3), 4, 3)).toBe(3);
});

test("a vertex visited twice is found in short and long rings", () => {
  const eight = [0, 0, 5, 5, 0, 9, 9, 9, 5, 5, 9, 0];
  expect(touchesItself(Float64Array.from(eight), 0, 6)).toMatchObject({ params: { x: 5, y: 5 } });
  expect(touchesItself(Float64Array.from(eight), 0, 4)).toBeNull();
  const long = Array.from({ length: 200 }, (_, i) => [i, i * i]).flat();
  expect(touchesItself(Float64Array.from(long), 0, 200)).toBeNull();
  expect(touchesItself(Float64Array.from([...long, 7, 49]), 0, 201)).not.toBeNull();
});

test("very many spikes take a moment, not an age", () => {
  const ring = [0, 0];
  for (let i = 0; i < 300_000; i++) ring.push(5, 5, 0, 0);
  const started = processorTime();
  expect(spiked([...ring, 9, 0, 9, 9]).ring).toHaveLength(6);
  expect(processorTime() - started).toBeLessThan(2000);
});
