// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../root.mjs";
import { noComplaints } from "./outcome.mjs";

/** Licences that let us hand the package on inside Lindero with no more than a notice. */
const SHIPPED = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "CC0-1.0",
  "OFL-1.1",
  "Unlicense",
  "BlueOak-1.0.0",
  "BSL-1.0",
  "EDL-1.0",
  "Zlib",
]);

/** Tools we run but do not hand on may also be under these. */
const TOOLS = new Set([
  ...SHIPPED,
  "MPL-2.0",
  "LGPL-2.1",
  "LGPL-2.1-or-later",
  "LGPL-3.0-or-later",
  "CC-BY-4.0",
  "Python-2.0",
]);

/** Packages whose package.json states it wrongly or not at all, with what their own texts say. */
const READ_BY_HAND = new Map([
  // LICENSE: BSD 3-Clause; package.json misspells it "BDS-3-Clause".
  ["splaytree-ts", "BSD-3-Clause"],
  // 2.0.2 states none; the next release, 2.0.3, states MIT for the same code.
  ["@mapbox/jsonlint-lines-primitives", "MIT"],
]);

/**
 * An SPDX expression of names, AND, OR and brackets, against a set of names.
 * @param {string} expression @param {ReadonlySet<string>} allowed
 */
function allows(expression, allowed) {
  return expression
    .replace(/[()]/g, " ")
    .split(/\bOR\b/)
    .some((choice) => choice.split(/\bAND\b/).every((name) => allowed.has(name.trim())));
}

/** @param {Record<string, { license?: string, dev?: boolean, devOptional?: boolean }>} packages as in a lock file */
export function licenceComplaints(packages) {
  return Object.entries(packages).flatMap(([path, { license, dev, devOptional }]) => {
    if (path === "") return [];
    const name = path.replace(/^.*node_modules\//, "");
    const stated = READ_BY_HAND.get(name) ?? license;
    const tool = Boolean(dev || devOptional);
    if (stated && allows(stated, tool ? TOOLS : SHIPPED)) return [];
    return [`${name} (${tool ? "tool" : "shipped"}) is under ${stated ?? "no stated licence"}`];
  });
}

/** @type {import("./outcome.mjs").Gate} */
export const licences = {
  name: "licences",
  checks: "licences of all dependencies, stricter for those that ship",
  run() {
    const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
    return noComplaints(licenceComplaints(packages));
  },
};
