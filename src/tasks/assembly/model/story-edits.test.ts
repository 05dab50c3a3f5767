import fc from "fast-check";
import { expect, test } from "vitest";
import type { Story } from "../../../domain/story/story.ts";
import { STORY_LIMITS } from "../../../domain/story/story-limits.ts";
import {
  addSlide,
  changeSlide,
  duplicateSlide,
  moveSlide,
  newSlide,
  newStory,
  removeSlide,
} from "./story-edits.ts";

const storyOf = (...ids: readonly string[]): Story => ({
  ...newStory("h", "Historia", "assembly"),
  slides: ids.map((id) => newSlide(null, id)),
});
const order = ({ slides }: Story): string => slides.map(({ id }) => id).join("");

test("a slide is added after the one chosen, or at the end", () => {
  const added = newSlide(null, "x");
  expect(order(addSlide(storyOf("a", "b"), added, "a"))).toBe("axb");
  expect(order(addSlide(storyOf("a", "b"), added, null))).toBe("abx");
  expect(order(addSlide(storyOf("a", "b"), added, "gone"))).toBe("abx");
});

test("a full story takes no more", () => {
  const full = storyOf(...Array.from({ length: STORY_LIMITS.slides }, (_, i) => `${i}`));
  expect(addSlide(full, newSlide(null, "x"), null)).toBe(full);
});

test("moving keeps every slide, puts the one there and leaves the others in their order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -2, max: 7 }), (from, to) => {
      const story = storyOf("a", "b", "c", "d", "e");
      const id = "abcde"[from] as string;
      const moved = order(moveSlide(story, id, to));
      expect(moved[Math.min(4, Math.max(0, to))]).toBe(id);
      expect(moved.replace(id, "")).toBe("abcde".replace(id, ""));
    }),
    { seed: 6 },
  );
});

test("a copy has an id of its own and stands after what it was made of", () => {
  const story = changeSlide(storyOf("a", "b"), "a", { message: "Hola" });
  const copied = duplicateSlide(story, "a", "c");
  expect(order(copied)).toBe("acb");
  expect(copied.slides[1]).toEqual({ ...story.slides[0], id: "c" });
});

test("one slide is changed or taken away, the others are the same objects", () => {
  const story = storyOf("a", "b");
  expect(changeSlide(story, "a", { notes: "n" }).slides[1]).toBe(story.slides[1]);
  expect(order(removeSlide(story, "a"))).toBe("b");
});
