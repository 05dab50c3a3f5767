// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { filesUnder } from "./file-tree.mjs";
import { ROOT } from "./root.mjs";

/**
 * One step of the build: what it reads, what it writes, how it runs.
 * @typedef {{ name: string, inputs: () => string[], outputs: readonly string[], run: () => Promise<number> }} BuildStep
 */

/** @param {readonly string[]} files */
function fingerprint(files) {
  const hash = createHash("sha256");
  for (const file of files) {
    hash.update(`${relative(ROOT, file)}\0`);
    hash.update(readFileSync(file));
  }
  return hash.digest("hex");
}

/** @param {BuildStep} step */
const outputFiles = (step) => step.outputs.flatMap((path) => filesUnder(join(ROOT, path)));

/**
 * Runs a step unless its inputs are the same bytes as at its last run and its outputs still stand.
 * @param {BuildStep} step
 * @returns {Promise<number>} exit code
 */
export async function runIfStale(step) {
  const stamp = join(ROOT, ".cache", `${step.name}.json`);
  const inputs = fingerprint(step.inputs());
  if (existsSync(stamp)) {
    const last = JSON.parse(readFileSync(stamp, "utf8"));
    const present = outputFiles(step).map((file) => relative(ROOT, file));
    if (last.inputs === inputs && JSON.stringify(last.outputs) === JSON.stringify(present)) {
      return 0;
    }
  }
  const code = await step.run();
  if (code !== 0) return code;
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  const outputs = outputFiles(step).map((file) => relative(ROOT, file));
  writeFileSync(stamp, JSON.stringify({ inputs, outputs }));
  return 0;
}
