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
  readonly location: { readonly path: string };
}

/**
 * Writes each plant into a house of its own that has the project's real lint configuration, lints that house once,
 * and returns the plants that were reported.
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
    const byPath = new Map<string, P>();
    plants.forEach((plant, i) => {
      const path = plant.file.replace(/([^/]+)(\.tsx?)$/, `$1-${i}$2`);
      mkdirSync(dirname(join(house, path)), { recursive: true });
      writeFileSync(join(house, path), `${plant.line}\n`);
      byPath.set(path, plant);
    });
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
    const hit = new Set(
      diagnostics
        .filter(({ category }) => category === "lint/style/noRestrictedImports")
        .map(({ location }) => location.path),
    );
    return [...byPath].filter(([path]) => hit.has(path)).map(([, plant]) => plant);
  } finally {
    rmSync(house, { recursive: true });
  }
}
