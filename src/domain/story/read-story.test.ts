import fc from "fast-check";
import { expect, test } from "vitest";
import { readStory } from "./read-story.ts";
import type { Slide, Story } from "./story.ts";
import { STORY_LIMITS } from "./story-limits.ts";

const slide: Slide = {
  id: "uno",
  origin: { task: "superposicion", offer: "santuario", view: { tol: "10" } },
  camera: { lon: -79.2, lat: -5.2, zoom: 11 },
  hidden: ["band"],
  name: null,
  message: "Hay {parcelas}",
  text: null,
  notes: "",
};

const story: Story = {
  id: "historia",
  title: "Para la asamblea",
  audience: "assembly",
  slides: [slide, { ...slide, id: "dos", origin: null, camera: null }],
  consent: { sentence: "La asamblea de socios lo aprobó el 12 de mayo.", at: 1_700_000_000_000 },
  changedAt: 1_700_000_000_000,
};

test("a story that was written is read as it was", () => {
  expect(readStory(JSON.parse(JSON.stringify(story)))).toEqual(story);
});

test("what is not a story's own does not come with it", () => {
  const read = readStory({ ...story, extra: 1, slides: [{ ...slide, onclick: "x" }] });
  expect(read).toEqual({ ...story, slides: [slide] });
});

test.each([
  ["no id", { ...story, id: "" }],
  ["two slides of one id", { ...story, slides: [slide, slide] }],
  [
    "too many slides",
    {
      ...story,
      slides: Array.from({ length: STORY_LIMITS.slides + 1 }, (_, i) => ({
        ...slide,
        id: `${i}`,
      })),
    },
  ],
  ["a message too long", { ...story, slides: [{ ...slide, message: "a".repeat(241) }] }],
  [
    "a camera beyond the world",
    { ...story, slides: [{ ...slide, camera: { lon: 999, lat: 0, zoom: 1 } }] },
  ],
  [
    "a camera of no number",
    { ...story, slides: [{ ...slide, camera: { lon: Number.NaN, lat: 0, zoom: 1 } }] },
  ],
  [
    "a view of other things than text",
    { ...story, slides: [{ ...slide, origin: { ...slide.origin, view: { a: 1 } } }] },
  ],
  ["an audience nobody knows", { ...story, audience: "everybody" }],
  ["a consent of blanks", { ...story, consent: { sentence: "  ", at: 1 } }],
  ["a consent without its date", { ...story, consent: { sentence: "Sí", at: null } }],
])("refused: %s", (_, value) => {
  expect(readStory(value)).toBeNull();
});

test("anything at all is read or refused, never thrown at", () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (whole, part) => {
      expect(readStory(whole) === null || typeof readStory(whole) === "object").toBe(true);
      const mixed = readStory({ ...story, slides: [part] });
      expect(mixed === null || mixed.slides.length === 1).toBe(true);
    }),
    { seed: 6, numRuns: 200 },
  );
});
