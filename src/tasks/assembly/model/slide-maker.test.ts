import { expect, test, vi } from "vitest";
import { NO_DOCUMENTS } from "../../../domain/documents.ts";
import type { BoundSlides, SlideMade } from "../../slide-source.ts";
import { createSlideMaker } from "./slide-maker.ts";

const words = { "es-PE": "x", en: "x" };
const refused: SlideMade = { content: null, reason: words };
const origin = { task: "t", offer: "o", view: { tol: "5" } };

const sourcesWith = (make: BoundSlides["make"]) =>
  new Map<string, BoundSlides>([
    [
      "t",
      {
        title: words,
        offers: [{ id: "o", title: words, about: words }],
        fromView: () => ({ offer: "o", view: {} }),
        make,
      },
    ],
  ]);

test("the same slide is asked for once; another view, or exact plots, is another question", async () => {
  const make = vi.fn(async () => refused);
  const maker = createSlideMaker(sourcesWith(make), NO_DOCUMENTS);
  expect(await maker.make(origin, false)).toBe(refused);
  await maker.make({ ...origin, view: { tol: "5" } }, false);
  expect(make).toHaveBeenCalledTimes(1);
  await maker.make(origin, true);
  await maker.make({ ...origin, view: { tol: "10" } }, false);
  expect(make).toHaveBeenCalledTimes(3);
});

test("the view answers with the slide's own keys and nothing inherited", async () => {
  const make = vi.fn<BoundSlides["make"]>(async (_, { view }) => {
    expect([view.get("tol"), view.get("area"), view.get("toString")]).toEqual(["5", null, null]);
    return refused;
  });
  await createSlideMaker(sourcesWith(make), NO_DOCUMENTS).make(origin, false);
  expect(make).toHaveBeenCalled();
});

test("an offer nobody knows and a file that is not open have their reasons", async () => {
  const make = vi.fn(async () => refused);
  const maker = createSlideMaker(sourcesWith(make), NO_DOCUMENTS);
  const unknown = await maker.make({ ...origin, offer: "other" }, false);
  expect(unknown).toMatchObject({ reason: { en: expect.stringContaining("gallery") } });
  const missing = await maker.make({ ...origin, view: { padron: "p" } }, false);
  expect(missing).toMatchObject({ reason: { en: expect.stringContaining("register") } });
  expect(make).not.toHaveBeenCalled();
});

test("a task that breaks is a reason, not an exception", async () => {
  const maker = createSlideMaker(
    sourcesWith(() => Promise.reject(new Error("no thread"))),
    NO_DOCUMENTS,
  );
  expect(await maker.make(origin, false)).toMatchObject({
    content: null,
    reason: { en: expect.stringContaining("no thread") },
  });
});

test("what is stopped never comes", async () => {
  const maker = createSlideMaker(
    sourcesWith(
      (_, { signal }) =>
        new Promise((_resolve, reject) =>
          signal.addEventListener("abort", () => reject(signal.reason)),
        ),
    ),
    NO_DOCUMENTS,
  );
  const came = vi.fn();
  void maker.make(origin, false).then(came);
  maker.stop();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(came).not.toHaveBeenCalled();
});
