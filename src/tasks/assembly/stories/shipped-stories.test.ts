import { expect, test } from "vitest";
import { readStory } from "../../../domain/story/read-story.ts";
import { AUDIENCES } from "../../../domain/story/story.ts";
import { LOCALES } from "../../../i18n/locale.ts";
import { tokensOf } from "../model/fill-template.ts";
import { newId } from "../model/new-id.ts";
import { isShipped, shippedStories } from "./shipped-stories.ts";

const ACCUSING = /inv(?:as)|infr(?:ac)|il(?:eg)al|ill(?:egal)|encr(?:oach)|offend/i;

test.each(LOCALES)(
  "what ships in %s is a story like any other, and says so by its id",
  (locale) => {
    const stories = shippedStories(locale);
    for (const story of stories) {
      expect(readStory(story)).toEqual(story);
      expect(isShipped(story.id)).toBe(true);
      expect(JSON.stringify(story)).not.toMatch(ACCUSING);
    }
    expect(stories.slice(1).map(({ audience }) => audience)).toEqual([...AUDIENCES]);
    expect(isShipped(newId())).toBe(false);
  },
);

test("both languages have the same stories with the same slides", () => {
  const shape = (locale: (typeof LOCALES)[number]) =>
    shippedStories(locale).map(({ id, slides }) => [
      id,
      slides.map((slide) => [slide.id, slide.origin, tokensOf(slide.message ?? "")]),
    ]);
  expect(shape("en")).toEqual(shape("es-PE"));
});

test("every slide has a name and says what it is for", () => {
  for (const { slides } of shippedStories("es-PE"))
    for (const { name, notes } of slides) {
      expect(name).not.toBe("");
      expect(notes.length).toBeGreaterThan(20);
    }
});
