import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { expect, test, vi } from "vitest";
import { filesUnder } from "../../scripts/file-tree.mjs";
import {
  ANALYSIS_MAY_IMPORT,
  MAY_IMPORT,
  PACKAGE_ROOMS,
  RULES_FILE,
  rulesText,
} from "../../scripts/import-rules.mjs";
import { ROOT } from "../../scripts/root.mjs";
import { type Plant, reportedPlants } from "./plant-imports.ts";

// Biome lints thousands of planted files here.
vi.setConfig({ testTimeout: 120_000 });

type Room = keyof typeof MAY_IMPORT;
const ROOMS = Object.keys(MAY_IMPORT) as Room[];
const SRC = join(ROOT, "src");

/** A place from which a file imports: its room, its folder, and the rooms it may reach. */
interface Place {
  readonly folder: string;
  readonly room: Room;
  readonly may: readonly string[];
}

const PLACES = ROOMS.flatMap((room): Place[] => {
  const may: readonly string[] = MAY_IMPORT[room];
  if (room !== "tasks") {
    return ["", "/inner", "/inner/deep"].map((inner) => ({
      folder: `src/${room}${inner}`,
      room,
      may,
    }));
  }
  return [
    ...["", "/overlap", "/overlap/panel", "/overlap/panel/deep", "/overlap/panel/deep/er"].map(
      (inner) => ({ folder: `src/tasks${inner}`, room, may }),
    ),
    ...["", "/inner", "/inner/deep"].map((inner) => ({
      folder: `src/tasks/overlap/analysis${inner}`,
      room,
      may: ANALYSIS_MAY_IMPORT,
    })),
  ];
});

const pathFrom = (folder: string, target: string): string => {
  const path = relative(folder, target).split(sep).join("/");
  return path.startsWith(".") ? path : `./${path}`;
};

const WAYS: readonly ((path: string) => string)[] = [
  (path) => `import { x } from "${path}";`,
  (path) => `import type { X } from "${path}";`,
  (path) => `import * as all from "${path}";`,
  (path) => `import "${path}";`,
  (path) => `export { x } from "${path}";`,
  (path) => `export * from "${path}";`,
  (path) => `await import("${path}");`,
];

/** Every way to import `target` from a place, in a `.ts` and a `.tsx` file. */
const plantsOf = (folder: string, target: string): Plant[] =>
  WAYS.map((way, i) => ({
    file: `${folder}/planted.${i % 2 === 0 ? "ts" : "tsx"}`,
    line: way(target.startsWith("src/") ? pathFrom(folder, target) : target),
  }));

const missing = (all: readonly Plant[], found: readonly Plant[]) =>
  all.filter((plant) => !found.includes(plant));

test("the lint configuration is what the table says", () => {
  expect(readFileSync(RULES_FILE, "utf8"), "run: node scripts/import-rules.mjs").toBe(rulesText());
});

test("every folder of src is a room in the table", () => {
  const folders = new Set(filesUnder(SRC).map((file) => relative(SRC, file).split(sep)[0]));
  expect([...folders].filter((folder) => !ROOMS.includes(folder as Room))).toEqual([]);
});

test("no folder inside a room has a room's name, which the rules could not tell apart", () => {
  const twice = filesUnder(SRC)
    .flatMap((file) => relative(SRC, file).split(sep).slice(1, -1))
    .filter((folder) => ROOMS.includes(folder as Room));
  expect(twice).toEqual([]);
});

test("each forbidden room, imported in each way from each place, is caught", () => {
  const plants = PLACES.flatMap(({ folder, room, may }) =>
    ROOMS.filter((other) => other !== room && !may.includes(other)).flatMap((other) => [
      ...plantsOf(folder, `src/${other}/target.ts`),
      ...plantsOf(folder, `src/${other}/some/deep/target.ts`).slice(0, 1),
    ]),
  ).filter(({ file, line }) => !(file.startsWith("src/cli/") && line.includes("/tasks/")));
  expect(plants.length).toBeGreaterThan(1000);
  expect(missing(plants, reportedPlants(plants))).toEqual([]);
});

test("no task reaches another, nothing shared reaches a task, an analysis nothing of its task", () => {
  const plants = [
    ...plantsOf("src/tasks/overlap", "src/tasks/register/register-task.ts"),
    ...plantsOf("src/tasks/overlap", "src/tasks/register/analysis/duplicates.ts"),
    ...plantsOf("src/tasks/overlap/panel", "src/tasks/register/panel/table.tsx"),
    ...plantsOf("src/tasks/overlap/panel/deep", "src/tasks/register/texts.ts"),
    ...plantsOf("src/tasks", "src/tasks/overlap/layer.ts"),
    ...plantsOf("src/tasks/overlap/analysis", "src/tasks/overlap/texts/texts.ts"),
    ...plantsOf("src/tasks/overlap/analysis", "src/tasks/overlap/layer.ts"),
    ...plantsOf("src/tasks/overlap/analysis", "src/tasks/task.ts"),
    ...plantsOf("src/tasks/overlap/analysis", "src/tasks/register/analysis/rows.ts"),
    ...plantsOf("src/tasks/overlap/analysis/inner", "src/tasks/overlap/panel/panel.tsx"),
    ...plantsOf("src/cli", "src/tasks/overlap/panel/panel.tsx"),
    ...plantsOf("src/cli", "src/tasks/overlap/layer.ts"),
    ...plantsOf("src/cli", "src/tasks/task.ts"),
    ...plantsOf("src/cli/inner", "src/tasks/overlap/export/csv.ts"),
  ];
  expect(missing(plants, reportedPlants(plants))).toEqual([]);
});

test("packages that belong to some rooms are caught in all others", () => {
  const plants = PACKAGE_ROOMS.flatMap(({ packages, rooms }) =>
    PLACES.filter(
      ({ room, folder }) => !rooms.includes(room) || folder.includes("/analysis"),
    ).flatMap(({ folder }) =>
      packages
        .map((name) => name.replace("*", "some"))
        .flatMap((name) => [
          ...plantsOf(folder, name).filter((_, way) => way % 2 === 0),
          ...plantsOf(folder, `${name}/inner.js`).slice(0, 1),
        ]),
    ),
  );
  expect(plants.length).toBeGreaterThan(500);
  expect(missing(plants, reportedPlants(plants))).toEqual([]);
});

test("legal imports pass", () => {
  const plants = [
    ...PLACES.flatMap(({ folder, may }) =>
      may.flatMap((other) => plantsOf(folder, `src/${other}/some/target.ts`)),
    ).filter(({ file, line }) => !(file.startsWith("src/app/") && line.includes("/tasks/"))),
    ...PLACES.filter(({ room }) => room !== "tasks").flatMap(({ room, folder }) =>
      plantsOf(folder, `src/${room}/beside/target.ts`),
    ),
    ...PACKAGE_ROOMS.flatMap(({ packages, rooms }) =>
      rooms.flatMap((room) => packages.flatMap((name) => plantsOf(`src/${room}/inner`, name))),
    ),
    ...plantsOf("src/app", "src/tasks/overlap/overlap-task.ts"),
    ...plantsOf("src/app/inner", "src/tasks/overlap/panel/panel.tsx"),
    ...plantsOf("src/tasks/overlap", "src/tasks/task.ts"),
    ...plantsOf("src/tasks/overlap", "src/tasks/overlap/panel/panel.tsx"),
    ...plantsOf("src/tasks/overlap/panel", "src/tasks/overlap/analysis/result.ts"),
    ...plantsOf("src/tasks/overlap/panel", "src/tasks/overlap/layer.ts"),
    ...plantsOf("src/tasks/overlap/panel", "src/tasks/task.ts"),
    ...plantsOf("src/tasks/overlap/panel/deep", "src/tasks/overlap/texts/texts.ts"),
    ...plantsOf("src/tasks/overlap/analysis", "src/tasks/overlap/analysis/inner/part.ts"),
    ...plantsOf("src/tasks/overlap/analysis/inner", "src/tasks/overlap/analysis/result.ts"),
    ...plantsOf("src/cli", "src/tasks/overlap/command.ts"),
    ...plantsOf("src/cli", "src/tasks/command.ts"),
    ...plantsOf("src/cli/inner", "src/tasks/overlap/analysis/run.ts"),
    ...plantsOf("src/geo/inner", "robust-predicates"),
  ];
  expect(plants.length).toBeGreaterThan(500);
  expect(reportedPlants(plants)).toEqual([]);
});

/**
 * The linter does not see `import("…").Type`, template strings and `new URL("…", import.meta.url)`, so every path in
 * quotes that leaves its folder is resolved here and held against the same table.
 */
function strayPaths(file: string, text: string): string[] {
  const [room = "", task] = relative(SRC, file).split(sep);
  const inAnalysis = room === "tasks" && relative(SRC, file).split(sep)[2] === "analysis";
  const may: readonly string[] = inAnalysis ? ANALYSIS_MAY_IMPORT : MAY_IMPORT[room as Room];
  return [...text.matchAll(/["'`](\.\.\/[\w@./-]+?\.\w+)(?:\?[\w&=]*)?["'`]/g)].flatMap(
    ([, path = ""]) => {
      const target = relative(SRC, resolve(dirname(file), path)).split(sep);
      const [toRoom = "", toTask, toPart] = target;
      const fine =
        toRoom === room
          ? room !== "tasks" || target.length === 2 || toTask === task
          : may.includes(toRoom) ||
            (room === "cli" &&
              toRoom === "tasks" &&
              (target.at(-1) === "command.ts" || toPart === "analysis"));
      return fine ? [] : [`${relative(ROOT, file)}: ${path}`];
    },
  );
}

test("no path in quotes leaves its room by a way the linter does not see", () => {
  const plant = join(SRC, "geo/inner/planted.ts");
  for (const line of [
    'type T = import("../../map/layer.ts").T;',
    "await import(`../../ui/button.tsx`);",
    'new URL("../../../data/step.ts", import.meta.url);',
  ]) {
    expect(strayPaths(plant, line)).toHaveLength(1);
  }
  expect(strayPaths(plant, 'import { x } from "../units.ts";')).toEqual([]);
  const sources = filesUnder(SRC).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
  );
  expect(sources.flatMap((file) => strayPaths(file, readFileSync(file, "utf8")))).toEqual([]);
});
