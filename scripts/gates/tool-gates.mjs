// @ts-check
import { join } from "node:path";
import { ROOT } from "../root.mjs";
import { runNode } from "../run-node.mjs";
import { fromExitCode } from "./outcome.mjs";

/** @param {string} file @param {readonly string[]} args */
const tool = async (file, args) => fromExitCode((await runNode(join(ROOT, file), args)).code);

/** @type {import("./outcome.mjs").Gate} */
export const lint = {
  name: "lint",
  checks: "lint, format and import direction (biome)",
  run: () => tool("node_modules/@biomejs/biome/bin/biome", ["check", "--error-on-warnings", "."]),
};

/** @type {import("./outcome.mjs").Gate} */
export const types = {
  name: "types",
  checks: "strict types (tsc)",
  run: () => tool("node_modules/typescript/bin/tsc", ["-p", "tsconfig.json", "--noEmit"]),
};

/** @type {import("./outcome.mjs").Gate} */
export const deadCode = {
  name: "dead-code",
  checks: "files, exports and dependencies nobody uses (knip)",
  run: () => tool("node_modules/knip/bin/knip.js", ["--no-progress"]),
};
