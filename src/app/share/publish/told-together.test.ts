import { beforeAll, expect, test } from "vitest";
import { shippedBlob, shippedDocuments } from "../../../../tests/fixtures/shipped-documents.ts";
import { overlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import type { Documents } from "../../../domain/documents.ts";
import { auditStory, type StoryFault } from "../../../tasks/assembly/model/audit-story.ts";
import { publicStoryOf } from "../../../tasks/assembly/model/public-story-of.ts";
import { resolveSlide } from "../../../tasks/assembly/model/resolve-slide.ts";
import { newSlide, newStory } from "../../../tasks/assembly/model/story-edits.ts";
import { overlapSlides } from "../../../tasks/overlap/slides/overlap-slides.ts";
import { createAnalysisClient } from "../../../worker/analysis-client.ts";
import { holdTogether } from "./hold-together.ts";

const analyses = createAnalysisClient(
  () => overlapAnalyses,
  null,
  () => undefined,
);

let documents: Documents;
beforeAll(async () => {
  documents = await shippedDocuments();
});

type Asked = readonly [offer: string, view: Readonly<Record<string, string>>];

/** A story of these slides, as the editor makes it, and what leaves of it. */
const tell = async (asked: readonly Asked[], open = documents) => {
  const slides = await Promise.all(
    asked.map(async ([offer, view], at) => {
      const made = await overlapSlides.make(offer, {
        ...{ documents: open, analyses, embedded: shippedBlob, exact: false },
        view: { get: (key) => view[key] ?? null },
        signal: new AbortController().signal,
      });
      expect(made.content).not.toBeNull();
      const origin = { task: "superposicion", offer, view };
      return resolveSlide(newSlide(origin, String(at)), made, new Map());
    }),
  );
  const published = holdTogether(
    slides.map(({ content }, at) => ({ task: "t", offer: String(at), content: content! })),
  );
  return {
    slides,
    faults: auditStory(slides),
    told: publicStoryOf(newStory("h", "Historia", "assembly"), slides, 0).slides.map(
      ({ id }) => id,
    ),
    published: published.slides.map(({ offer }) => offer),
  };
};

/** The later of two slides is named and stays, in a presentation and in the files. */
const expectLaterHeld = ({ faults, told, published }: Awaited<ReturnType<typeof tell>>): void => {
  expect(faults.length).toBeGreaterThan(0);
  for (const { kind, slides, producers } of faults as readonly StoryFault[]) {
    expect([kind, slides]).toEqual(["tells-of-few", ["0", "1"]]);
    expect(producers).toBeLessThan(5);
  }
  expect(told).toEqual(["0"]);
  expect(published).toEqual(["0"]);
};

test("10 and 8 metres: one plot more in each district is told by subtraction", async () => {
  const made = await tell([
    ["superposicion", { tol: "10" }],
    ["superposicion", { tol: "8" }],
  ]);
  const rows = made.slides.map(({ shown: { figure } }) =>
    figure?.kind === "bars" ? figure.rows.map(({ part }) => part) : [],
  );
  expect(rows).toEqual([
    [16, 9],
    [17, 10],
  ]);
  expect(made.slides.map(({ shown }) => shown.name["es-PE"])).toEqual([
    "La superposición",
    "La superposición (8 m)",
  ]);
  expectLaterHeld(made);
});

test("the usual tolerance said and unsaid is the same slide twice", async () => {
  const { faults, told } = await tell([
    ["superposicion", {}],
    ["superposicion", { tol: "10" }],
  ]);
  expect([faults, told]).toEqual([[], ["0", "1"]]);
});

test("bands by two tolerances, and an overlap with bands by another", async () => {
  expectLaterHeld(
    await tell([
      ["franjas", { tol: "10" }],
      ["franjas", { tol: "8" }],
    ]),
  );
  expectLaterHeld(
    await tell([
      ["superposicion", { tol: "8" }],
      ["franjas", { tol: "10" }],
    ]),
  );
});

test("all plots, and those of an organisation that holds nearly all", async () => {
  const register = documents.registers[0]!;
  const { organizacion, codigo_socio } = register.fields;
  const properties = register.properties.map((record, i) => ({
    ...record,
    [organizacion!]: i < 3 ? "Otra de Ejemplo" : "Casi todos",
    [codigo_socio!]: `EJS-${i}`,
  }));
  const open = { ...documents, registers: [{ ...register, properties }] };
  for (const offer of ["parcelas", "superposicion", "franjas"])
    expectLaterHeld(
      await tell(
        [
          [offer, {}],
          [offer, { org: "Casi todos" }],
        ],
        open,
      ),
    );
});

test("two areas of which the second reaches a little farther", async () => {
  const area = documents.areas[0]!;
  const coords = area.geometry.coords.map((value, k) => (k % 2 === 0 ? value + 12 : value));
  const moved = { ...area, id: "otra", geometry: { ...area.geometry, coords } };
  const open = { ...documents, areas: [area, moved] };
  expectLaterHeld(
    await tell(
      [
        ["superposicion", { areas: "sn08" }],
        ["superposicion", { areas: "otra" }],
      ],
      open,
    ),
  );
});
