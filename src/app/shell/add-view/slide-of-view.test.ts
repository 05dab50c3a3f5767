import { expect, test } from "vitest";
import { slideOfView } from "./slide-of-view.ts";

const source = {
  fromView: (view: { get(key: string): string | null }) => ({
    offer: "superposicion",
    view: { tol: view.get("tol") ?? "10" },
  }),
};
const viewOf = (values: Readonly<Record<string, string>>) => ({
  get: (key: string) => values[key] ?? null,
});

test("a view becomes a slide of the task's offer, its settings and the camera", () => {
  const view = viewOf({ tol: "5", mapa: "-79.20000,-5.20000,12.50", sel: "EJ-0001" });
  expect(slideOfView("uno", "superposicion", source, view, true)).toEqual({
    id: "uno",
    origin: { task: "superposicion", offer: "superposicion", view: { tol: "5" } },
    camera: { lon: -79.2, lat: -5.2, zoom: 12.5 },
    hidden: [],
    name: null,
    message: null,
    text: null,
    notes: "",
  });
});

test("an address without a place, or with one that is none, leaves the place to the offer", () => {
  expect(slideOfView("uno", "t", source, viewOf({}), true).camera).toBeNull();
  expect(slideOfView("uno", "t", source, viewOf({ mapa: "lejos" }), true).camera).toBeNull();
});

test("the place stays the offer's where it is not asked for", () => {
  const view = viewOf({ mapa: "-79.20000,-5.20000,12.50" });
  expect(slideOfView("uno", "superposicion", source, view, false).camera).toBeNull();
});
