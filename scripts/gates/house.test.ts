import { expect, test } from "vitest";
import { complaintsAbout, MOST_LINES } from "./house-rules.mjs";

test.each([
  ["src/geo/utils.ts", "", "named after no idea"],
  ["src/ui/common/button.tsx", "", "named after no idea"],
  ["src/geo/long.ts", "x;\n".repeat(MOST_LINES + 1), "401 lines"],
  ["docs/a.md", "see /home/ana/lindero", "machine"],
  ["package-lock.json", '      "resolved": "https://registry.example/a.tgz",', "registry host"],
  ["src/geo/a.ts", "// TODO finish", "unfinished"],
  ["src/tasks/a/texts.ts", '"Próximamente".toLowerCase(); "próximamente"', "unfinished"],
  ["src/geo/a.ts", "// @ts-ignore", "hole"],
  ["src/tasks/a/texts.ts", '"Posible invasión"', "accusing"],
  ["src/map/a.ts", "node.innerHTML = name;", "markup"],
  ["src/map/a.ts", 'console.log("x");', "output"],
  ["src/geo/a.ts", 'import { readFileSync } from "node:fs";', "browsers"],
])("%s with %j is reported", (path, text, why) => {
  expect(complaintsAbout(path, text).join("\n")).toContain(why);
});

test.each([
  ["src/geo/a.ts", "x;\n".repeat(MOST_LINES)],
  ["src/geo/a.test.ts", 'import { readFileSync } from "node:fs";'],
  ["src/cli/a.ts", 'import { readFileSync } from "node:fs";'],
  ["src/tasks/a/texts.ts", '"Todo en orden: posible superposición"'],
  ["docs/GLOSSARY.md", "Never: invasor"],
])("%s with %j is fine", (path, text) => {
  expect(complaintsAbout(path, text)).toEqual([]);
});
