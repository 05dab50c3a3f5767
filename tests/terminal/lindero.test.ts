import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { ROOT } from "../../scripts/root.mjs";
import { openTerminal } from "../fixtures/terminal.ts";

// Some start a process, and the first may have to build the embedded data.
vi.setConfig({ testTimeout: 120_000 });

const terminal = openTerminal();
afterAll(terminal.close);

const path = (name: string): string => join(terminal.folder, name);

/** In a process of its own, as in a shell: four seconds of a processor, so only where the process itself is asked. */
function lindero(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "bin/lindero.mjs"), ...args],
    { encoding: "utf8", cwd: terminal.folder, env: { ...process.env, LC_ALL: "es_PE.UTF-8" } },
  );
  return { status, stdout, stderr };
}

const square = (east: number, north: number, side: number): string =>
  `POLYGON((${east} ${north},${east + side} ${north},${east + side} ${north + side},${east} ${north + side},${east} ${north}))`;

/** A square of 1 km and four plots whose overlap with it is known by hand. */
writeFileSync(path("area.csv"), `codigo;wkt\nA;"${square(690_000, 9_424_000, 1000)}"\n`);
writeFileSync(
  path("plots.csv"),
  [
    "codigo_parcela;wkt",
    `inside;"${square(690_400, 9_424_400, 100)}"`,
    `half;"${square(690_950, 9_424_400, 100)}"`,
    `edge;"${square(690_995, 9_424_600, 100)}"`,
    `far;"${square(693_000, 9_424_400, 100)}"`,
    "nothing;",
  ].join("\n"),
);

test("answers, tells which rows it refused, and exits 1 for them", () => {
  const out = path("result.csv");
  const { status, stdout } = lindero(
    ...["overlap", path("plots.csv"), "--area", path("area.csv"), "--crs", "EPSG:32717"],
    ...["--tolerance", "10", "--out", out, "--json"],
  );
  expect(status).toBe(1);
  const { plots, skipped, area } = JSON.parse(stdout);
  expect(area.area_m2).toBeCloseTo(1_000_000, 6);
  expect(
    plots.map((plot: Record<string, unknown>) => [plot.id, plot.verdict, plot.overlap_m2]),
  ).toEqual([
    ["inside", "inside", expect.closeTo(10_000, 6)],
    ["half", "crosses", expect.closeTo(5000, 6)],
    ["edge", "on-limit", expect.closeTo(500, 6)],
    ["far", "outside", 0],
  ]);
  expect(plots[3].distance_to_limit_m).toBeCloseTo(2000, 6);
  expect(skipped).toHaveLength(1);
  expect(skipped[0].source.row).toBe(6);
  expect(readFileSync(out, "utf8").split("\n")[1]).toMatch(/^inside,/);
});

test("without an area the embedded sanctuary is meant, at its official size", () => {
  const { status, stdout } = lindero("overlap", path("plots.csv"), "--crs", "EPSG:32717", "--json");
  expect(status).toBe(1);
  expect(JSON.parse(stdout).area.area_m2 / 10_000).toBeCloseTo(32_124.87, 2);
});

test("a clean register exits 0 with a sentence of how many and how much", async () => {
  writeFileSync(path("clean.csv"), `codigo_parcela;wkt\na;"${square(690_400, 9_424_400, 100)}"\n`);
  const { status, stdout } = await terminal.run(
    ...["overlap", path("clean.csv"), "--area", path("area.csv"), "--crs", "EPSG:32717"],
  );
  expect(status).toBe(0);
  expect(stdout).toContain("1.0000 ha");
});

test("a missing file ends the process with 2, a sentence and no stack", () => {
  const { status, stdout, stderr } = lindero("overlap", "missing.csv");
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain("missing.csv");
  expect(stderr).not.toMatch(/^\s+at /m);
});

test.each([
  [["overlap"], "lindero overlap"],
  [["overlap", "plots.csv", "--tolerance", "99"], "99"],
  [["overlap", "plots.csv", "--crs", "EPSG:1"], "EPSG:1"],
  [["superponer"], "superponer"],
])("%j exits 2 with a sentence and no stack", async (args, part) => {
  const { status, stdout, stderr } = await terminal.run(...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(part);
  expect(stderr).not.toMatch(/^\s+at /m);
});
