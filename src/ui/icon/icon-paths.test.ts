import { expect, test } from "vitest";
import { ICON_PATHS } from "./icon-paths.ts";

test.each(Object.entries(ICON_PATHS))("%s is a path that starts on the grid", (_name, path) => {
  expect(path).toMatch(/^M[\d.]+[ \d.MmLlHhVvAaCcSsZz-]+$/);
  for (const [, x, y] of path.matchAll(/M([\d.]+) ([\d.]+)/g)) {
    expect(Number(x)).toBeLessThanOrEqual(24);
    expect(Number(y)).toBeLessThanOrEqual(24);
  }
});
