// @ts-check
import { build } from "./build-gate.mjs";
import { unit } from "./test-gates.mjs";
import { lint, types } from "./tool-gates.mjs";

/** Every gate, cheapest first; `build` before the ones that look at `dist/`. @type {import("./outcome.mjs").Gate[]} */
export const GATES = [lint, types, build, unit];
