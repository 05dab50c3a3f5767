// @ts-check
import { join } from "node:path";
import { AUDIENCE_BUDGET, AUDIENCE_PAGE, BUDGET, FIRST_PAGE, firstLoad } from "../first-load.mjs";
import { ROOT } from "../root.mjs";
import { noComplaints } from "./outcome.mjs";

const kB = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;

/** @type {readonly ["index.html" | "asamblea.html", number][]} */
const PAGES = [
  [FIRST_PAGE, BUDGET.code],
  [AUDIENCE_PAGE, AUDIENCE_BUDGET],
];

/** @type {import("./outcome.mjs").Gate} */
export const size = {
  name: "size",
  checks: PAGES.map(
    ([page, most]) => `script and style of ${page}, at most ${most / 1000} kB after gzip`,
  ).join("; "),
  run: () =>
    noComplaints(
      PAGES.flatMap(([page, most]) => {
        const files = firstLoad(join(ROOT, "dist"), page);
        const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
        console.log(page);
        for (const { file, bytes } of files) console.log(`${kB(bytes)}  ${file}`);
        console.log(`${kB(total)}  of ${kB(most).trim()}`);
        return total <= most ? [] : [`${page}: ${kB(total - most).trim()} over the budget`];
      }),
    ),
};
