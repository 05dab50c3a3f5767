// @ts-check
import { build } from "./build-gate.mjs";
import { house } from "./house-gate.mjs";
import { licences } from "./licences-gate.mjs";
import { policy } from "./policy-gate.mjs";
import { size } from "./size-gate.mjs";
import { endToEnd, unit } from "./test-gates.mjs";
import { deadCode, lint, types } from "./tool-gates.mjs";

/**
 * Every gate, cheapest first; `build` before the ones that look at `dist/`.
 * @type {import("./outcome.mjs").Gate[]}
 */
export const GATES = [lint, types, house, licences, deadCode, unit, build, policy, size, endToEnd];
