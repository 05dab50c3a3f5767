import { expect, test } from "vitest";
import type { ReleasedGroup } from "../../../domain/story/released-group.ts";
import { auditStory } from "./audit-story.ts";
import type { ResolvedSlide } from "./resolved-slide.ts";

/** Records of a register where each is of a producer of its own. */
const group = (...members: readonly number[]): ReleasedGroup => ({
  population: "padron",
  members,
  producers: members,
});

const slide = (id: string, ...released: readonly ReleasedGroup[]) =>
  ({ slide: { id }, content: { released } }) as unknown as ResolvedSlide;

const seven = group(0, 1, 2, 3, 4, 5, 6);
const ten = group(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);

test("slides that may each be told, and not together, are both named", () => {
  expect(auditStory([slide("a", ten), slide("b", seven)])).toEqual([
    { kind: "tells-of-few", slides: ["a", "b"], producers: 3 },
  ]);
});

test("between them stands one that has nothing to do with it", () => {
  const faults = auditStory([slide("a", ten), slide("words"), slide("b", seven)]);
  expect(faults.map(({ slides }) => slides)).toEqual([["a", "b"]]);
});

test("the same group twice, and groups apart, tell nothing more", () => {
  expect(auditStory([slide("a", seven), slide("b", seven)])).toEqual([]);
  expect(auditStory([slide("a", seven), slide("b", group(10, 11, 12, 13, 14))])).toEqual([]);
});

test("a slide that tells of too few by itself is named alone", () => {
  expect(auditStory([slide("a", group(0, 1, 2))])).toEqual([
    { kind: "tells-of-few", slides: ["a"], producers: 3 },
  ]);
});

test("groups that contradict each other are not told", () => {
  const twice: ReleasedGroup = { ...seven, producers: [9, 9, 9, 9, 9, 9, 9] };
  expect(auditStory([slide("a", seven), slide("b", twice)])).toEqual([
    { kind: "unsure", slides: ["a", "b"], producers: 0 },
  ]);
});

test("a story of words alone has nothing to hide", () => {
  expect(auditStory([])).toEqual([]);
});
