// @ts-check
import { requireNode } from "./node-version.mjs";

requireNode();

const { installDependencies } = await import("./install-dependencies.mjs");
await installDependencies();

const { GATES } = await import("./gates/gates.mjs");

/**
 * Runs every gate, or those named on the command line, goes on after a failing one, and counts.
 * The last line is `N passed, N failed`: tests of the test runners, and one for each other gate.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !GATES.some((gate) => gate.name === name));
if (unknown.length > 0) {
  const names = GATES.map((gate) => gate.name).join(", ");
  console.error(`No gate is called ${unknown.join(", ")}. There are: ${names}.`);
  process.exit(2);
}

const seconds = (/** @type {number} */ since) =>
  `${((performance.now() - since) / 1000).toFixed(1)} s`;
const started = performance.now();
/** @type {string[]} */
const summary = [];
/** @type {string[]} */
const notes = [];
let passed = 0;
let failed = 0;

const chosen = GATES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
/** Begins all that waits for a gate, or for none. */
const beginAfter = (/** @type {string | undefined} */ name) => {
  for (const { after, begin } of chosen) if (after === name) begin?.();
};

beginAfter(undefined);
for (const gate of chosen) {
  console.log(`\n== ${gate.name}: ${gate.checks} ==`);
  const begun = performance.now();
  /** @type {import("./gates/outcome.mjs").Outcome} */
  let result = { passed: 0, failed: 1 };
  try {
    result = await gate.run();
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  }
  passed += result.passed;
  failed += result.failed;
  const verdict = result.failed === 0 ? "ok" : "FAILED";
  const line = `${verdict.padEnd(6)} ${gate.name.padEnd(12)} ${result.passed} passed, ${result.failed} failed, ${seconds(begun)}`;
  console.log(`-- ${line}`);
  summary.push(line);
  notes.push(...(result.notes ?? []));
  if (result.failed === 0) beginAfter(gate.name);
}

if (notes.length > 0) console.log(`\n${notes.join("\n")}`);
console.log(`\n== all gates, ${seconds(started)} ==\n${summary.join("\n")}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
