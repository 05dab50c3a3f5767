import { expect, test, vi } from "vitest";
import { createLocating } from "./locating.ts";

const fake = () => {
  const used: string[] = [];
  const locating = createLocating({
    use: (mode) => {
      used.push(`+${mode}`);
      return () => used.push(`-${mode}`);
    },
  });
  return { locating, used };
};

test("the receiver runs while the position is wished for, in the mode wished for", () => {
  const { locating, used } = fake();
  locating.set({ on: true, follow: true });
  locating.set({ mode: "sparing" });
  locating.set({ on: false });
  expect(used).toEqual(["+precise", "+sparing", "-precise", "-sparing"]);
});

test("a position that is not shown is not followed", () => {
  const { locating } = fake();
  locating.set({ on: true, follow: true });
  locating.set({ on: false });
  expect(locating.state()).toEqual({ on: false, follow: false, mode: "precise" });
});

test("tells changes, and only those", () => {
  const { locating } = fake();
  const heard = vi.fn();
  const stop = locating.subscribe(heard);
  locating.set({ on: true });
  locating.set({ on: true });
  expect(heard).toHaveBeenCalledTimes(1);
  stop();
  locating.set({ on: false });
  expect(heard).toHaveBeenCalledTimes(1);
});
