import { expect, test } from "vitest";
import { publicStoryOf } from "./public-story-of.ts";
import { resolveSlide } from "./resolve-slide.ts";
import { newSlide, newStory } from "./story-edits.ts";

const story = { ...newStory("h", "Historia", "technicians"), changedAt: 5 };
const none = new Map<string, string>();
const words = (id: string, message: string | null) =>
  resolveSlide({ ...newSlide(null, id), message }, null, none);

test("slides with a fault, or still on their way, are left out; nothing but what is shown goes", () => {
  const waiting = resolveSlide(
    newSlide({ task: "t", offer: "o", view: { sel: "EJ-1" } }, "c"),
    null,
    none,
  );
  const made = publicStoryOf(story, [words("a", "Hola"), words("b", null), waiting], 7);
  expect(made.slides.map(({ id }) => id)).toEqual(["a"]);
  expect(made).toMatchObject({
    format: 1,
    id: "h",
    audience: "technicians",
    consent: null,
    madeAt: 7,
  });
  expect(JSON.stringify(made)).not.toContain("EJ-1");
});
