import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { ROOT } from "./root.mjs";

/** Bundled as the app is, so that no loader's wrapping is measured; packages stay outside. */
const outDir = join(ROOT, "node_modules/.cache/lindero-bench");
mkdirSync(outDir, { recursive: true });
await build({
  root: ROOT,
  configFile: false,
  logLevel: "error",
  build: {
    ssr: join(ROOT, "tests/bench/bench.ts"),
    outDir,
    emptyOutDir: true,
    target: "node20",
    rollupOptions: { output: { entryFileNames: "bench.mjs" } },
  },
});
const { status } = spawnSync(
  process.execPath,
  [join(outDir, "bench.mjs"), ...process.argv.slice(2)],
  {
    cwd: ROOT,
    stdio: "inherit",
  },
);
process.exit(status ?? 1);
