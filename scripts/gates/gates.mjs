// @ts-check
import { build } from "./build-gate.mjs";
import { house } from "./house-gate.mjs";
import { licences } from "./licences-gate.mjs";
import { picture } from "./picture-gate.mjs";
import { policy } from "./policy-gate.mjs";
import { size } from "./size-gate.mjs";
import { endToEnd, unit } from "./test-gates.mjs";
import { deadCode, lint, types } from "./tool-gates.mjs";

/**
 * Every gate. `build` first, with lint, types and dead code beside it; when it has passed, the browser tests run beside all that
 * follows, since half of a browser test is waiting; those that measure time run last, alone.
 * @type {import("./outcome.mjs").Gate[]}
 */
export const GATES = [
  build,
  lint,
  types,
  house,
  licences,
  deadCode,
  policy,
  picture,
  size,
  unit,
  endToEnd,
];
