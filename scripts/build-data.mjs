// Makes public/data and public/tiles from the figures in data/. The build files are TypeScript: tsx reads them.
import { fileURLToPath } from "node:url";
import { register } from "tsx/esm/api";

register();
const { buildData } = await import("../data/build-all.ts");
const root = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
await buildData(root, (line) => process.stdout.write(`${line}\n`));
