import { describe, expect, test } from "vitest";
import { contrast } from "./contrast.ts";
import { THEMES, TOKENS, type TokenName } from "./tokens.ts";
import { tokensCss } from "./tokens-css.ts";

const TEXT: readonly TokenName[] = [
  "ink",
  "mid",
  "forest",
  "coffee",
  "cherry",
  "cherryDeep",
  "ochre",
  "position",
  "curve",
];

test("contrast knows the extremes", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 6);
  expect(contrast("#22302a", "#22302a")).toBe(1);
  expect(contrast("#22302a", "#f6f1e7")).toBeCloseTo(12.2, 1);
});

describe.each(THEMES)("%s", (theme) => {
  const token = TOKENS[theme];

  test.each(TEXT)("%s can be read on page, sheet and control", (name) => {
    for (const ground of ["page", "sheet", "control"] as const)
      expect(contrast(token[name], token[ground]), ground).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ["ink", "selectedRow"],
    ["mid", "selectedRow"],
    ["cherry", "selectedRow"],
    ["cherryDeep", "selectedRow"],
    ["ochre", "selectedRow"],
    ["forest", "selectedRow"],
    ["ink", "cherryWash"],
    ["cherry", "cherryWash"],
    ["onForest", "forest"],
    ["onForest", "forestHover"],
    ["onCherry", "cherry"],
    ["index", "mapGround"],
    ["water", "mapGround"],
    ["ink", "mapGround"],
    ["ink", "sand"],
  ] as const)("%s can be read on %s", (text, ground) => {
    expect(contrast(token[text], token[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(["page", "sheet", "control"] as const)("a control border shows on %s", (ground) => {
    expect(contrast(token.controlBorder, token[ground])).toBeGreaterThanOrEqual(3);
  });

  test("the ramp goes one way, each step apart from the next", () => {
    const ramp = [token.ramp0, token.ramp1, token.ramp2, token.ramp3, token.ramp4];
    const from0 = ramp.map((colour) => contrast(colour, token.ramp0));
    expect(from0).toEqual(from0.toSorted((a, b) => a - b));
    for (const [i, colour] of ramp.slice(1).entries())
      expect(contrast(colour, ramp[i]!), colour).toBeGreaterThanOrEqual(1.4);
    expect(from0[4]).toBeGreaterThanOrEqual(12);
  });

  test.each(["page", "sheet", "control", "mapGround"] as const)(
    "the edge of a symbol filled from the ramp shows on %s",
    (ground) => {
      expect(contrast(token.rampEdge, token[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  test("every colour is six hexadecimal digits", () => {
    for (const colour of Object.values(token)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

// tokens.css is generated: after changing a colour run `npx vitest run src/ui/theme -u`.
test("tokens.css says what tokens.ts says", async () => {
  await expect(tokensCss()).toMatchFileSnapshot("./tokens.css");
});
