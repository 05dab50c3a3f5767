import { expect, test } from "vitest";
import type { Story } from "../../../domain/story/story.ts";
import { newSlide, newStory } from "../model/story-edits.ts";
import { readStoryFile, storyFileName, writeStoryFile } from "./story-file.ts";

const story: Story = {
  ...newStory("mía", "Asamblea de Ñoño", "assembly"),
  slides: [newSlide({ task: "broca", offer: "situacion", view: { umbral: "5" } }, "uno")],
  changedAt: 12,
};

const blob = (text: string): Blob => new Blob([text]);

test("what is written is read, under a name of its own", async () => {
  expect(await readStoryFile(blob(writeStoryFile(story)), "otra")).toEqual({
    story: { ...story, id: "otra" },
    left: null,
  });
  expect(await readStoryFile(blob(`\uFEFF${writeStoryFile(story)}`), "otra")).toHaveProperty(
    "story.id",
  );
});

test("a consent stays with who was given it", async () => {
  const consent = { sentence: "Los 12 socios de El Carmen.", at: 5 };
  const read = await readStoryFile(blob(writeStoryFile({ ...story, consent })), "otra");
  expect(read).toMatchObject({ story: { consent: null }, left: consent });
});

test.each([
  ["newer", JSON.stringify({ kind: "lindero-historia", format: 2, story })],
  ["unreadable", JSON.stringify({ kind: "lindero-historia", format: 0.5, story })],
  ["unreadable", JSON.stringify({ kind: "lindero-historia", story })],
  ["unreadable", JSON.stringify({ kind: "FeatureCollection", format: 1, story })],
  ["unreadable", JSON.stringify({ kind: "lindero-historia", format: 1, story: { id: 1 } })],
  ["unreadable", "{"],
  ["unreadable", "null"],
  ["unreadable", ""],
  ["large", " ".repeat(2_000_001)],
])("%s: a file that is no story of ours", async (problem, text) => {
  expect(await readStoryFile(blob(text), "otra")).toEqual({ story: null, problem });
});

test("a file has the story's name, whatever it is written in", () => {
  expect(storyFileName("¿Qué sigue? Ñuño / 2026", "historia")).toBe(
    "que-sigue-nuno-2026.lindero-historia.json",
  );
  expect(storyFileName(" … ", "historia")).toBe("historia.lindero-historia.json");
});
