import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "../../../ui/theme/contrast.ts";

const css = readFileSync(new URL("./field-sheet.module.css", import.meta.url), "utf8");
const tokens = new Map(
  Array.from(css.matchAll(/--([\w-]+): (#[\da-f]{6});/g), ([, name, colour]) => [name!, colour!]),
);
const of = (name: string): string => tokens.get(name) ?? "";

test("the theme for the sun names every colour that its screens use", () => {
  expect(tokens.size).toBe(19);
});

const GROUNDS = ["page", "sheet", "control", "selected-row", "cherry-wash", "sand"];

test.each(["ink", "mid", "forest", "coffee", "cherry", "cherry-deep", "ochre", "position"])(
  "%s is at least 7 to 1 on every ground it may stand on",
  (text) => {
    const plain = GROUNDS.slice(0, 3);
    for (const ground of text === "ochre" || text === "position"
      ? plain
      : plain.concat("selected-row"))
      expect(contrast(of(text), of(ground)), ground).toBeGreaterThanOrEqual(7);
  },
);

test.each([
  ["on-forest", "forest"],
  ["on-forest", "forest-hover"],
  ["on-cherry", "cherry"],
  ["ink", "cherry-wash"],
  ["cherry", "cherry-wash"],
  ["ink", "sand"],
])("%s is at least 7 to 1 on %s", (text, ground) => {
  expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(7);
});

test.each(["page", "sheet", "control"])("a border is at least 7 to 1 on %s, too", (ground) => {
  expect(contrast(of("control-border"), of(ground))).toBeGreaterThanOrEqual(7);
});
