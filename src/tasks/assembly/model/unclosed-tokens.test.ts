import { expect, test } from "vitest";
import { resolveSlide } from "./resolve-slide.ts";
import { newSlide } from "./story-edits.ts";
import { unclosedTokens, withUnclosed, writtenToken } from "./unclosed-tokens.ts";

test.each([
  ["Son {area", ["area"]],
  ["Son {area ha y {area}", ["area"]],
  ["{a {b", ["a", "b"]],
])("not closed: %s", (text, tokens) => {
  expect(unclosedTokens(text)).toEqual(tokens);
});

test.each(["Son {area} ha", "{posibles} de {parcelas}", "entre llaves {}", "{ area }"])(
  "closed: %s",
  (text) => {
    expect(unclosedTokens(text)).toEqual([]);
  },
);

test("a slide that would show half a name has a fault, once", () => {
  const of = (message: string) =>
    resolveSlide({ ...newSlide(null, "uno"), message }, null, new Map());
  expect(withUnclosed([of("Hoy son {area")])[0]?.faults).toEqual([
    { kind: "unknown-token", tokens: ["area"] },
  ]);
  const [both] = withUnclosed([of("{otra} y {area")]);
  expect(both?.faults).toEqual([{ kind: "unknown-token", tokens: ["otra", "area"] }]);
  const sound = of("Bienvenidos");
  expect(withUnclosed([sound])[0]).toBe(sound);
  expect(writtenToken("Hoy {area", "area")).toBe("{area");
});
