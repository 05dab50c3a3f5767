import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/root.mjs";
import { drawFirstMap } from "./draw-first-map.ts";
import { thinLine } from "./thin-line.ts";

const FOLDER = "src/app/first-paint";
const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");

test("the picture that stands in the map's place is of the limit as it ships", async () => {
  expect(read(`${FOLDER}/limit.svg`)).toBe(await drawFirstMap());
});

test("page, app and style show it in the shape in which it was drawn", async () => {
  const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(await drawFirstMap()) ?? [];
  const shape = Number(width) / Number(height);
  for (const path of ["index.html", "src/app/shell/still-map.tsx"]) {
    const [, wide] = /width=["{](\d+)/.exec(read(path).split("first-still")[1] ?? "") ?? [];
    const [, high] = /height=["{](\d+)/.exec(read(path).split("first-still")[1] ?? "") ?? [];
    expect(Number(wide) / Number(high), path).toBeCloseTo(shape, 2);
  }
  const css = read(`${FOLDER}/first-paint.css`);
  const [, across, down] =
    /min\(\(100cqw - 96px\) \* ([\d.]+), \(100cqh - 96px\) \* ([\d.]+)\)/.exec(css) ?? [];
  expect(Number(down) / Number(across)).toBeCloseTo(shape, 3);
});

test("a thinned line keeps its ends and every point farther than the least from it", () => {
  const line = [
    [0, 0],
    [1, 0.1],
    [2, 3],
    [3, 0.1],
    [4, 0],
  ] as const;
  expect(thinLine(line, 10)).toEqual([line[0], line[4]]);
  expect(thinLine(line, 0.01)).toEqual(line);
  expect(thinLine(line, 1.5)).toEqual([line[0], line[2], line[4]]);
});
