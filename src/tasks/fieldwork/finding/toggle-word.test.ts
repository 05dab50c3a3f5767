import fc from "fast-check";
import { expect, test } from "vitest";
import { activityTexts } from "./activity-texts.ts";
import { hasWord, toggleWord } from "./toggle-word.ts";

test("a touch adds a word, a second one takes it away", () => {
  expect(toggleWord("", "Café")).toBe("Café");
  expect(toggleWord("Café", "Pastoreo")).toBe("Café, Pastoreo");
  expect(toggleWord("café,  dos chozas", "Café")).toBe("dos chozas");
  expect(toggleWord("cafetal joven", "Café")).toBe("cafetal joven, Café");
});

test("two touches leave what a person wrote", () => {
  const part = fc.stringMatching(/^[a-zñ]{1,9}( [a-zñ]{1,9})?$/);
  fc.assert(
    fc.property(fc.uniqueArray(part, { maxLength: 5 }), part, (written, word) => {
      fc.pre(!written.includes(word));
      const text = written.join(", ");
      expect(hasWord(toggleWord(text, word), word)).toBe(true);
      expect(toggleWord(toggleWord(text, word), word)).toBe(text);
    }),
    { seed: 8 },
  );
});

test("no word has a comma of its own, and both languages have as many", () => {
  const { "es-PE": spanish, en: english } = activityTexts;
  expect(english.words).toHaveLength(spanish.words.length);
  for (const word of [...spanish.words, ...english.words]) expect(word).not.toContain(",");
});
