import fc from "fast-check";
import { expect, test } from "vitest";
import { PUBLIC_STORY } from "../../../tests/fixtures/public-story.ts";
import { readPublicStory } from "./read-public-story.ts";

const copy = () => JSON.parse(JSON.stringify(PUBLIC_STORY));

test("what was made is read back, and nothing that came with it", () => {
  const more = copy();
  more.secret = "código";
  more.slides[2].producers = ["uno"];
  more.slides[2].map.layers[1].cells[0].codes = ["C-1"];
  expect(readPublicStory(more)).toEqual(PUBLIC_STORY);
});

test("plots come only with a consent", () => {
  const shown = copy();
  const ring = [
    [-79.2, -5.2],
    [-79.19, -5.2],
    [-79.19, -5.19],
  ];
  const plots = { kind: "plots", plots: [{ parts: [[ring]], verdict: 1 }] };
  shown.slides[2].map.layers.push(plots);
  expect(readPublicStory(shown)).toBeNull();
  shown.consent = { sentence: "Los socios lo acordaron el 3 de mayo.", at: 5 };
  expect(readPublicStory(shown)).toEqual(shown);
  shown.consent = { sentence: "  ", at: 5 };
  expect(readPublicStory(shown)).toBeNull();
});

test("a value replaced by anything else is refused or harmless, and never throws", () => {
  // Every key of the story by its path.
  const paths: (readonly (string | number)[])[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (path.length > 0) paths.push(path);
    if (typeof value !== "object" || value === null || path.length > 8) return;
    for (const key of Object.keys(value)) walk((value as never)[key], [...path, key]);
  };
  walk(copy(), []);
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, other) => {
      const changed = copy();
      const holder = path.slice(0, -1).reduce((at, key) => at[key], changed);
      holder[path.at(-1)!] = other;
      const read = readPublicStory(changed);
      if (read !== null) expect(readPublicStory(read)).toEqual(read);
    }),
    { seed: 28, numRuns: 400 },
  );
});

test.each([
  ["another format", { format: 2 }],
  ["no slides", { slides: "none" }],
  ["too many slides", { slides: Array.from({ length: 61 }, () => PUBLIC_STORY.slides[0]) }],
  ["an audience of its own", { audience: "everybody" }],
  ["no name", { id: "" }],
])("%s is no story", (_, change) => {
  expect(readPublicStory({ ...PUBLIC_STORY, ...change })).toBeNull();
});
