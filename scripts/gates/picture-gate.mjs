// @ts-check
import { join } from "node:path";
import { PICTURE_BUDGET, pictureComplaints } from "../first-picture.mjs";
import { ROOT } from "../root.mjs";
import { noComplaints } from "./outcome.mjs";

/** @type {import("./outcome.mjs").Gate} */
export const picture = {
  name: "picture",
  checks: `index.html shows a true picture before the app runs, of at most ${PICTURE_BUDGET / 1000} kB after gzip, without the map's engine`,
  run: () => noComplaints(pictureComplaints(join(ROOT, "dist"))),
};
