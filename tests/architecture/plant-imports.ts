import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "../../scripts/root.mjs";

/** A file to plant and the line in it. */
export interface Plant {
  readonly file: string;
  readonly line: string;
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string; readonly start: { readonly line: number } };
}

/**
 * Writes all plants into a house of their own that has the project's real lint configuration, those of one file on a line
 * each, lints that house once, and returns the plants whose line was reported.
 */
export function reportedPlants<P extends Plant>(plants: readonly P[]): P[] {
  const house = mkdtempSync(join(tmpdir(), "lindero-plants-"));
  try {
    const config = JSON.parse(readFileSync(join(ROOT, "biome.json"), "utf8"));
    delete config.vcs;
    delete config.$schema;
    writeFileSync(join(house, "biome.json"), JSON.stringify(config));
    writeFileSync(
      join(house, "biome.imports.json"),
      readFileSync(join(ROOT, "biome.imports.json")),
    );
    const byFile = new Map<string, P[]>();
    for (const plant of plants) {
      const others = byFile.get(plant.file);
      if (others) others.push(plant);
      else byFile.set(plant.file, [plant]);
    }
    for (const [file, planted] of byFile) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), planted.map(({ line }) => `${line}\n`).join(""));
    }
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        join(ROOT, "node_modules/@biomejs/biome/bin/biome"),
        "lint",
        "--only=style/noRestrictedImports",
        "--reporter=json",
        "--max-diagnostics=none",
        "src",
      ],
      { cwd: house, encoding: "utf8", maxBuffer: 1 << 28 },
    );
    if (!stdout.startsWith("{")) throw new Error(`biome gave no report: ${stdout}${stderr}`);
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] };
    return diagnostics
      .filter(({ category }) => category === "lint/style/noRestrictedImports")
      .map(({ location: { path, start } }) => byFile.get(path)?.[start.line - 1])
      .filter((plant) => plant !== undefined);
  } finally {
    rmSync(house, { recursive: true });
  }
}
