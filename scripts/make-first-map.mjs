// Draws the picture that stands in the map's place at first: node scripts/make-first-map.mjs, after the limit or its drawing has changed.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { register } from "tsx/esm/api";
import { ROOT } from "./root.mjs";

register();
const { drawFirstMap } = await import("../data/primer-mapa/draw-first-map.ts");
writeFileSync(join(ROOT, "src/app/first-paint/limit.svg"), await drawFirstMap());
