import { expect, test } from "vitest";
import { CLASS_WORDS, classWord } from "./class-word.ts";

test("each class goes by its own word, and by the Spanish one told to somebody whose word was not understood", () => {
  for (const words of Object.values(CLASS_WORDS)) {
    for (const one of words.classes) {
      expect(classWord<string>(one.toUpperCase(), words)).toBe(one);
    }
    const spanish = words.spanish.map((word) => classWord<string>(word, words));
    expect(spanish).toEqual([...words.classes]);
  }
});

test("an empty cell and one that says it is not known are null; another word is not understood", () => {
  for (const cell of ["", " ", "-", "s/d", "unknown", "Desconocido"]) {
    expect(classWord(cell, CLASS_WORDS.roya), cell).toBeNull();
  }
  for (const cell of ["mediano", "constructor", "__proto__", "7"]) {
    expect(classWord(cell, CLASS_WORDS.porte), cell).toBeUndefined();
  }
});
