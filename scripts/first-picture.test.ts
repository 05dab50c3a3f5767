import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { firstPicture, pictureComplaints } from "./first-picture.mjs";

const HEAD =
  '<script src="./first-paint.js"></script><script type="module" src="./assets/index-1.js"></script><link rel="stylesheet" href="./assets/a.css"><link data-early="modulepreload" href="./assets/first-1.js">';
const SHOWN =
  '<div id="first-paint"><img src="./assets/limit-1.svg"><p lang="es">Abriendo…</p><p lang="en">Opening…</p></div>';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const built = (html: string, entry = 'import"./runtime-1.js";'): string => {
  const dist = mkdtempSync(join(tmpdir(), "lindero-picture-"));
  folders.push(dist);
  mkdirSync(join(dist, "assets"));
  const files = {
    "index.html": html,
    "first-paint.js": "{}",
    "assets/index-1.js": entry,
    "assets/runtime-1.js": "export{}",
    "assets/webgl-1.js": "export{}",
    "assets/a.css": "a{}",
    "assets/limit-1.svg": "<svg/>",
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(dist, path), text);
  return dist;
};

test("the page, its styles, its scripts with what they import, and its picture come before it is painted", () => {
  const { files, early } = firstPicture(built(HEAD + SHOWN));
  expect(files.map(({ file }) => file).sort()).toEqual([
    "assets/a.css",
    "assets/index-1.js",
    "assets/limit-1.svg",
    "assets/runtime-1.js",
    "first-paint.js",
    "index.html",
  ]);
  expect(early).toEqual(["assets/first-1.js"]);
  expect(pictureComplaints(built(HEAD + SHOWN))).toEqual([]);
});

const noise = Array.from({ length: 9000 }, (_, i) => ((i * 7919) % 65521).toString(36)).join("");

test.each([
  [HEAD, undefined, "shows nothing"],
  [HEAD + SHOWN.replace(/<img[^>]*>/, ""), undefined, "no picture"],
  [HEAD + SHOWN.replace("Opening…", ""), undefined, '"en"'],
  [HEAD + SHOWN.replace("Abriendo…", "25 parcelas"), undefined, "a figure"],
  [HEAD + SHOWN + noise, undefined, "over"],
  [HEAD + SHOWN, 'import"./webgl-1.js";', "webgl-1.js is on its way"],
  [HEAD.replace("first-1", "map-view-1") + SHOWN, undefined, "map-view-1.js is on its way"],
])("a page whose first picture would be late, or untrue, is told: %#", (html, entry, why) => {
  expect(pictureComplaints(built(html, entry)).join()).toContain(why);
});
