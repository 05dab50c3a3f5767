// @ts-check
import { join } from "node:path";
import { BUDGET, firstLoad } from "../first-load.mjs";
import { ROOT } from "../root.mjs";
import { noComplaints } from "./outcome.mjs";

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

/** @type {import("./outcome.mjs").Gate} */
export const size = {
  name: "size",
  checks: `script and style of the first load, at most ${BUDGET.code / 1000} kB after gzip`,
  run() {
    const files = firstLoad(join(ROOT, "dist"));
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    for (const { file, bytes } of files) console.log(`${kB(bytes)}  ${file}`);
    console.log(`${kB(total)}  of ${kB(BUDGET.code).trim()}`);
    return noComplaints(
      total <= BUDGET.code ? [] : [`${kB(total - BUDGET.code).trim()} over the budget`],
    );
  },
};
