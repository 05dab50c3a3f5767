// @ts-check
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import { ROOT } from "./root.mjs";

/** Which rooms of `src/` a room may import, besides itself. The one table; docs/ARCHITECTURE.md says why. */
export const MAY_IMPORT = {
  geo: [],
  stats: [],
  domain: ["geo"],
  formats: ["geo", "domain"],
  checks: ["geo", "domain"],
  store: ["geo", "domain"],
  offline: [],
  position: ["geo", "domain"],
  answers: ["geo", "stats", "domain", "checks"],
  intake: ["geo", "domain", "formats", "checks"],
  worker: ["domain"],
  i18n: ["domain"],
  ui: ["i18n"],
  map: ["geo", "domain", "ui"],
  layers: ["geo", "domain", "position", "map", "i18n", "ui"],
  print: ["geo", "domain", "answers", "i18n", "ui", "map", "layers"],
  tasks: [
    ...["geo", "stats", "domain", "formats", "checks", "store", "answers", "intake"],
    ...["worker", "position", "i18n", "ui", "map", "layers", "print"],
  ],
  cli: ["geo", "stats", "domain", "formats", "checks", "answers", "intake", "i18n"],
  app: [
    ...["geo", "stats", "domain", "formats", "checks", "store", "answers", "intake", "worker"],
    ...["offline", "position", "i18n", "ui", "map", "layers", "print", "tasks"],
  ],
};

/** What the pure part of a task may import: it runs in a worker and in the terminal. */
export const ANALYSIS_MAY_IMPORT = ["geo", "stats", "domain", "checks", "answers"];

/** Packages that belong to some rooms only; any other package is free. */
export const PACKAGE_ROOMS = [
  { packages: ["maplibre-gl", "pmtiles", "deck.gl", "@deck.gl/*"], rooms: ["map"] },
  { packages: ["idb"], rooms: ["store"] },
  {
    packages: ["react", "react-dom", "@tanstack/*"],
    rooms: ["i18n", "ui", "map", "layers", "print", "tasks", "app"],
  },
  { packages: ["zustand"], rooms: ["tasks", "app"] },
];

/** Folders inside a task that a rule still reaches. */
const DEEPEST = 4;

/** @typedef {{ group: string[], message: string }} Pattern */

/** @param {string} who @param {readonly string[]} allowed @returns {Pattern} */
function roomPattern(who, allowed) {
  const own = who.split("/")[0] ?? who;
  const closed = Object.keys(MAY_IMPORT).filter((room) => room !== own && !allowed.includes(room));
  const group = closed.flatMap((room) => [`../**/${room}/**`, `../${room}/**`]);
  const list = allowed.length > 0 ? allowed.join(", ") : "no other room";
  return { group, message: format("%s may import %s (docs/ARCHITECTURE.md).", who, list) };
}

/** @param {string} room @param {string} who @returns {Pattern[]} */
function packagePatterns(room, who) {
  return PACKAGE_ROOMS.filter(({ rooms }) => !rooms.includes(room)).map(({ packages, rooms }) => ({
    group: packages.flatMap((name) => [name, `${name}/**`]),
    message: format("Only %s may import this package, not %s.", rooms.join(", "), who),
  }));
}

/** @param {string} includes @param {readonly Pattern[]} patterns */
const override = (includes, patterns) => ({
  includes: [includes],
  linter: {
    rules: {
      style: {
        noRestrictedImports: {
          level: "error",
          options: { patterns: patterns.filter(({ group }) => group.length > 0) },
        },
      },
    },
  },
});

const up = (/** @type {number} */ folders) => "../".repeat(folders);

function taskOverrides() {
  const overrides = [];
  for (let depth = 1; depth <= DEEPEST; depth++) {
    const otherTask = {
      group: [`${up(depth)}*/**`, `!${up(depth + 1)}**`],
      message: "A task never imports another task: what two need moves down a floor.",
    };
    overrides.push(
      override(`src/tasks/*${"/*".repeat(depth)}`, [
        roomPattern("tasks", MAY_IMPORT.tasks),
        otherTask,
        ...packagePatterns("tasks", "tasks"),
      ]),
    );
  }
  for (let depth = 1; depth < DEEPEST; depth++) {
    const outside = {
      group: [`${up(depth)}**`, `!${up(depth + 2)}**`],
      message: "An analysis imports nothing of its task: it also runs in a worker and a terminal.",
    };
    overrides.push(
      override(`src/tasks/*/analysis${"/*".repeat(depth)}`, [
        roomPattern("tasks/*/analysis", ANALYSIS_MAY_IMPORT),
        outside,
        ...packagePatterns("analysis", "tasks/*/analysis"),
      ]),
    );
  }
  return overrides;
}

/** The table as overrides of biome's configuration. */
export function importOverrides() {
  const rooms = Object.entries(MAY_IMPORT).filter(([room]) => !["tasks", "cli"].includes(room));
  const contract = {
    group: ["./*/**"],
    message: "What all tasks share knows no task.",
  };
  const cliTasks = {
    group: [
      "**/tasks/**",
      "!**/tasks/command.ts",
      "!**/tasks/*/command.ts",
      "!**/tasks/*/analysis/**",
    ],
    message: "The terminal takes a task's command and analysis, nothing that draws.",
  };
  return [
    ...rooms.map(([room, allowed]) =>
      override(`src/${room}/**`, [roomPattern(room, allowed), ...packagePatterns(room, room)]),
    ),
    override("src/cli/**", [
      roomPattern("cli", [...MAY_IMPORT.cli, "tasks"]),
      cliTasks,
      ...packagePatterns("cli", "cli"),
    ]),
    override("src/tasks/*", [
      roomPattern("tasks", MAY_IMPORT.tasks),
      contract,
      ...packagePatterns("tasks", "tasks"),
    ]),
    ...taskOverrides(),
  ];
}

/** Where the overrides stand; biome.json extends it. A test compares it with the table. */
export const RULES_FILE = join(ROOT, "biome.imports.json");

export const rulesText = () => `${JSON.stringify({ overrides: importOverrides() }, null, 1)}\n`;

if (process.argv[1] === import.meta.filename) writeFileSync(RULES_FILE, rulesText());
