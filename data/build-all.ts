import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Credit } from "./step.ts";
import { STEPS } from "./steps.ts";

/** One line of `public/data/index.json`. */
export interface IndexEntry extends Credit {
  /** Under `public/`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface DataIndex {
  /** Hash of everything in `data/` and of the exact versions of what it calls. */
  readonly key: string;
  readonly files: readonly IndexEntry[];
}

const sha256 = (bytes: Uint8Array | string): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Packages whose version decides what the bytes are. */
const MAKERS = ["geojson-vt", "geotiff", "papaparse", "pmtiles", "proj4", "sharp", "vt-pbf"];

/** Files of the app that steps share with what reads their output. */
const SHARED = ["src/domain/varieties/variety.ts", "src/geo/heights/height-layout.ts"];

/** Every file under `data/`, what it shares with the app, and what the makers are, in a fixed order. */
const inputKey = async (root: string): Promise<string> => {
  const names = await readdir(join(root, "data"), { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && !/\.(?:md|test\.ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const hash = createHash("sha256");
  const makers = MAKERS.map((name) => join(root, "node_modules", name, "package.json"));
  const shared = SHARED.map((path) => join(root, path));
  for (const file of [...files, ...shared, ...makers]) {
    hash.update(`${file.slice(root.length)}\n${sha256(await readFile(file))}\n`);
  }
  return hash.digest("hex");
};

const isIntact = async (root: string, entry: IndexEntry): Promise<boolean> => {
  const bytes = await readFile(join(root, "public", entry.path)).catch(() => null);
  return bytes !== null && sha256(bytes) === entry.sha256;
};

const upToDate = async (root: string, key: string): Promise<boolean> => {
  const text = await readFile(join(root, "public/data/index.json"), "utf8").catch(() => null);
  if (text === null) return false;
  try {
    const index = JSON.parse(text) as DataIndex;
    if (index.key !== key) return false;
    return (await Promise.all(index.files.map((entry) => isIntact(root, entry)))).every(Boolean);
  } catch {
    return false;
  }
};

/**
 * Writes what `public/data` and `public/tiles` hold, or nothing when the figures and the files are
 * as the last build left them. `say` gets one line per file.
 */
export const buildData = async (root: string, say: (line: string) => void): Promise<void> => {
  const key = await inputKey(root);
  if (await upToDate(root, key)) {
    say("data: up to date");
    return;
  }
  const files: IndexEntry[] = [];
  for (const step of STEPS) {
    for (const { path, bytes, credit } of await step.run()) {
      const target = join(root, "public", path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
      files.push({ path, bytes: bytes.length, sha256: sha256(bytes), ...credit });
      say(`data: ${path}, ${(bytes.length / 1000).toFixed(0)} kB`);
    }
  }
  const index: DataIndex = { key, files };
  await writeFile(join(root, "public/data/index.json"), `${JSON.stringify(index, null, 1)}\n`);
};
