import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { ROOT } from "../../../scripts/root.mjs";

/**
 * What `lindero COMMAND FILE --json` prints. The same question about the same bytes is asked once for all test files: a
 * terminal takes seconds to start. Exit codes 0 and 1 answer; any other throws.
 */
export function askTerminal<T>(command: string, file: string, options: readonly string[]): T {
  const asked = createHash("sha256")
    .update(JSON.stringify([command, options]))
    .update(readFileSync(file))
    .digest("hex");
  const kept = join(inject("terminalAnswers"), `${asked}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, "utf8")) as T;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, "bin/lindero.mjs"), command, file, "--json", ...options],
    { encoding: "utf8", maxBuffer: 1 << 28 },
  );
  if (status !== 0 && status !== 1) throw new Error(`lindero ${command}: ${status} ${stderr}`);
  // Two workers may ask at once: the file appears whole or not at all.
  writeFileSync(`${kept}.${process.pid}`, stdout);
  renameSync(`${kept}.${process.pid}`, kept);
  return JSON.parse(stdout) as T;
}
