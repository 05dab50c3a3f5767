import { expect, test } from "vitest";
import type { SlideContent } from "./slide-source.ts";
import { withoutEmptyTokens } from "./without-empty-tokens.ts";

const same = (text: string) => ({ "es-PE": text, en: text });
const content: SlideContent = {
  ...{ name: same(""), figure: null, map: null, withheld: null, sources: [], sample: false },
  message: same("{n} parcelas{grupo}"),
  text: same("{grupo}{n}."),
  values: { n: same("7"), grupo: same("") },
  released: [],
};

test("a token that stands for nothing now is not in the words, and keeps its value", () => {
  const made = withoutEmptyTokens({ content });
  expect(made.content).toEqual({ ...content, message: same("{n} parcelas"), text: same("{n}.") });
});

test("a token that stands for something, and an unknown one, stay", () => {
  const values = { n: same("7"), grupo: { "es-PE": " de Otra", en: "" } };
  expect(withoutEmptyTokens({ content: { ...content, values } }).content?.message).toEqual(
    content.message,
  );
  expect(
    withoutEmptyTokens({ content: { ...content, values: {}, text: null } }).content,
  ).toMatchObject({ message: content.message, text: null });
});

test("why there is no slide passes", () => {
  const made = { content: null, reason: same("no") };
  expect(withoutEmptyTokens(made)).toBe(made);
});
