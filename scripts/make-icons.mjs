// @ts-check
// Draws the icons of the installed app from their drawings: node scripts/make-icons.mjs, after a drawing has changed.

import { join } from "node:path";
import sharp from "sharp";
import { ROOT } from "./root.mjs";

/** @type {readonly (readonly [drawing: string, icon: string, size: number])[]} */
const ICONS = [
  ["icon.svg", "icons/app-192.png", 192],
  ["icon.svg", "icons/app-512.png", 512],
  ["icons/maskable.svg", "icons/maskable-512.png", 512],
  ["icons/maskable.svg", "icons/apple-touch-180.png", 180],
];

for (const [drawing, icon, size] of ICONS) {
  await sharp(join(ROOT, "public", drawing), { density: 1200 })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9 })
    .toFile(join(ROOT, "public", icon));
}
