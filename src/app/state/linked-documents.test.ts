import { expect, test } from "vitest";
import { NO_DOCUMENTS } from "../../domain/documents.ts";
import {
  linkedDocuments,
  mayOfferReadings,
  missingIssue,
  SHIPPED_CATALOGUE,
} from "./linked-documents.ts";

test("a link names its register, readings and areas", () => {
  expect(
    linkedDocuments({ padron: "a", lecturas: "l", ensayo: "e", catalogo: "c", areas: "x,y" }),
  ).toEqual({
    register: "a",
    readings: "l",
    trial: "e",
    catalogue: "c",
    areas: ["x", "y"],
  });
  expect(linkedDocuments({ areas: "ninguna" })).toEqual({
    register: null,
    readings: null,
    trial: null,
    catalogue: null,
    areas: [],
  });
});

test("what is not on this device is said, what needs nothing is silent", () => {
  const linked = linkedDocuments({
    padron: "a",
    lecturas: "l",
    ensayo: "e",
    catalogo: "c",
    areas: "x,y",
  });
  expect(missingIssue(linked, NO_DOCUMENTS)?.params).toEqual({
    registers: 1,
    readings: 1,
    trials: 1,
    catalogues: 1,
    areas: 2,
  });
  expect(missingIssue(linkedDocuments({ catalogo: SHIPPED_CATALOGUE }), NO_DOCUMENTS)).toBeNull();
  expect(missingIssue(linkedDocuments({}), NO_DOCUMENTS)).toBeNull();
});

test("a link about a sheet that is elsewhere is not answered with the sample", () => {
  const none = linkedDocuments({ tarea: "broca" });
  expect(mayOfferReadings(none, NO_DOCUMENTS)).toBe(true);
  const elsewhere = linkedDocuments({ tarea: "broca", lecturas: "l" });
  expect(mayOfferReadings(elsewhere, NO_DOCUMENTS)).toBe(false);
});
