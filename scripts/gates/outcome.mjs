// @ts-check
/** @typedef {{ passed: number, failed: number, notes?: readonly string[] }} Outcome `notes` are said at the end of a log. */
/**
 * `begin` starts what is long beside other gates: when the one named by `after` has passed, or at once. `run` then waits for
 * it, and does all of it where nothing was begun.
 * @typedef {{ name: string, checks: string, run: () => Outcome | Promise<Outcome>, after?: string, begin?: () => void }} Gate
 */

/**
 * One check: passes without complaints, else prints each and fails as one.
 * @param {readonly string[]} complaints
 * @returns {Outcome}
 */
export function noComplaints(complaints) {
  for (const complaint of complaints) console.error(`  ${complaint}`);
  return complaints.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {number} code an exit code @returns {Outcome} */
export const fromExitCode = (code) =>
  code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
