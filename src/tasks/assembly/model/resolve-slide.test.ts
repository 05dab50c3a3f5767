import { expect, test } from "vitest";
import type { Slide } from "../../../domain/story/story.ts";
import type { SlideContent } from "../../slide-source.ts";
import { resolveSlide } from "./resolve-slide.ts";
import { newSlide } from "./story-edits.ts";

const both = (es: string, en: string) => ({ "es-PE": es, en });

const content: SlideContent = {
  name: both("La superposición", "The overlap"),
  message: both("{n} parcelas", "{n} plots"),
  text: both("Suman {ha} ha.", "They add up to {ha} ha."),
  values: { n: both("23", "23"), ha: both("18.42", "18.42") },
  figure: null,
  map: {
    bounds: [-79.5, -5.3, -79, -5],
    camera: null,
    layers: [
      { kind: "area", name: "Santuario", parts: [] },
      { kind: "band", distanceM: 1000, parts: [] },
    ],
  },
  withheld: both("2 celdas no se muestran", "2 cells are not shown"),
  sources: [both("Sernanp", "Sernanp")],
  sample: true,
  released: [],
};

const slide: Slide = newSlide({ task: "superposicion", offer: "superposicion", view: {} }, "uno");
const none = new Map<string, string>();

test("without an author's words the offer speaks, in both languages, with its figures", () => {
  const { shown, faults, layers } = resolveSlide(slide, { content }, none);
  expect(shown.message).toEqual(both("23 parcelas", "23 plots"));
  expect(shown.text).toEqual(both("Suman 18.42 ha.", "They add up to 18.42 ha."));
  expect(shown).toMatchObject({
    sample: true,
    withheld: content.withheld,
    sources: content.sources,
  });
  expect(faults).toEqual([]);
  expect(layers).toEqual(["area", "band"]);
});

test("what the author wrote goes first, with the same figures; a layer switched off is absent", () => {
  const camera = { lon: -79.2, lat: -5.2, zoom: 12 };
  const own = { ...slide, message: "Son {n}", text: "", name: "Hoy", hidden: ["band"], camera };
  const { shown } = resolveSlide(own, { content }, none);
  expect(shown.message).toEqual(both("Son 23", "Son 23"));
  expect(shown.text).toBeNull();
  expect(shown.name.en).toBe("Hoy");
  expect(shown.map?.layers.map(({ kind }) => kind)).toEqual(["area"]);
  expect(shown.map?.camera).toEqual(camera);
});

test("a figure the offer does not have is a fault", () => {
  const { faults } = resolveSlide({ ...slide, message: "{n} de {total}" }, { content }, none);
  expect(faults).toEqual([{ kind: "unknown-token", tokens: ["total"] }]);
});

test("a fault of an offer's own words is found as well", () => {
  const { faults } = resolveSlide(slide, { content: { ...content, values: {} } }, none);
  expect(faults).toEqual([{ kind: "unknown-token", tokens: ["n", "ha"] }]);
});

test("what could not be made has the task's reason, and asks nothing else of its author", () => {
  const reason = both("No hay padrón abierto", "No register is open");
  const { faults, waiting } = resolveSlide(slide, { content: null, reason }, none);
  expect(faults).toEqual([{ kind: "not-made", reason }]);
  expect(waiting).toBe(false);
});

test("while it is made there is no fault yet", () => {
  expect(resolveSlide({ ...slide, message: "{n}" }, null, none)).toMatchObject({
    faults: [],
    waiting: true,
  });
});

test("a slide of words needs a message, and has no figures to name", () => {
  const plain = newSlide(null, "dos");
  expect(resolveSlide(plain, null, none).faults).toEqual([{ kind: "no-message" }]);
  expect(resolveSlide({ ...plain, message: "Hola {n}" }, null, none).faults).toEqual([
    { kind: "unknown-token", tokens: ["n"] },
  ]);
  expect(resolveSlide({ ...plain, message: "Hola" }, null, none)).toMatchObject({
    faults: [],
    waiting: false,
  });
});

test("a code or name of a record in the author's words is a fault; the offer's own are not searched", () => {
  const records = new Map([[" ej 0206 ", "EJ-0206"]]);
  const own = { ...slide, text: "La parcela EJ 0206." };
  expect(resolveSlide(own, { content }, records).faults).toEqual([
    { kind: "record-word", word: "EJ-0206" },
  ]);
});

test("typing a word leaves the map the same object; another camera does not", () => {
  const map = (own: Slide) => resolveSlide(own, { content }, none).shown.map;
  expect(map({ ...slide, message: "Otra" })).toBe(map(slide));
  expect(map({ ...slide, camera: { lon: 0, lat: 0, zoom: 3 } })).not.toBe(map(slide));
});
