import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "../../../ui/theme/contrast.ts";
import { TOKENS } from "../../../ui/theme/tokens.ts";

const css = readFileSync(new URL("./sun.css", import.meta.url), "utf8");
const colours = new Map(
  Array.from(css.matchAll(/--([\w-]+): (#[\da-f]{6});/g), ([, name, colour]) => [name!, colour!]),
);
const of = (name: string): string => colours.get(name) ?? "";

/** Paler than a projector's, whose room is dark. */
const PALER = ["selected-row", "cherry-wash", "sand"];

test("the sun has every colour of the projector, but for paler grounds", () => {
  const named = Object.entries(TOKENS.projector).map(([name, colour]) => [
    name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`),
    colour,
  ]);
  expect([...colours.keys()].toSorted()).toEqual(named.map(([name]) => name).toSorted());
  for (const [name, colour] of named)
    if (!PALER.includes(name!)) expect(of(name!), name).toBe(colour);
});

const GROUNDS = ["page", "sheet", "control", "selected-row", "map-ground"];

test.each(["ink", "mid", "forest", "coffee", "cherry", "cherry-deep", "ochre", "position"])(
  "%s is at least 7 to 1 on every ground it may stand on",
  (text) => {
    for (const ground of GROUNDS)
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
  // The box that says where one is, over the map.
  ["page", "ink"],
])("%s is at least 7 to 1 on %s", (text, ground) => {
  expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(7);
});

test.each(["page", "sheet", "control"])("a border is at least 7 to 1 on %s, too", (ground) => {
  expect(contrast(of("control-border"), of(ground))).toBeGreaterThanOrEqual(7);
});
