#!/usr/bin/env node
// @ts-check
import { existsSync } from "node:fs";
import { join } from "node:path";
import { requireNode } from "../scripts/node-version.mjs";

requireNode();

const { ROOT } = await import("../scripts/root.mjs");
if (!existsSync(join(ROOT, "node_modules/tsx"))) {
  console.error(
    "Lindero is not installed yet: run `npm ci` in its folder first.\n" +
      "Lindero aún no está instalado: ejecute antes `npm ci` en su carpeta.",
  );
  process.exit(2);
}

// The sources are TypeScript, as in the browser; tsx reads them as they are.
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("../src/cli/main.ts");
await main(ROOT, async () => {
  const { buildData } = await import("../data/build-all.ts");
  await buildData(ROOT, () => {});
});
