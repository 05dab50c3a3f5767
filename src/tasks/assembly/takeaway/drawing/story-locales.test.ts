import { expect, test } from "vitest";
import type { PublicStory } from "../../../../domain/story/public-story.ts";
import { storyLocales } from "./story-locales.ts";

const story = (...messages: readonly (readonly [string, string])[]) =>
  ({
    slides: messages.map(([es, en]) => ({ message: { "es-PE": es, en } })),
  }) as unknown as PublicStory;

test("a story typed by hand has one language, one with a message of the platform two", () => {
  expect(storyLocales(story(["Hola", "Hola"]), "es-PE")).toEqual(["es-PE"]);
  expect(storyLocales(story(["Hola", "Hola"], ["Sí", "Yes"]), "en")).toEqual(["en", "es-PE"]);
  expect(storyLocales(story(), "en")).toEqual(["en"]);
});
