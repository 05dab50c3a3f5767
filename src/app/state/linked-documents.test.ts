import { expect, test } from "vitest";
import { linkedDocuments, missingIssue } from "./linked-documents.ts";

const NOTHING = { registers: [], areas: [], activeRegister: null };

test("a link names its register and areas", () => {
  expect(linkedDocuments({ padron: "a", areas: "x,y" })).toEqual({
    register: "a",
    areas: ["x", "y"],
  });
  expect(linkedDocuments({ areas: "ninguna" })).toEqual({ register: null, areas: [] });
});

test("what is not on this device is said, what needs nothing is silent", () => {
  const linked = linkedDocuments({ padron: "a", areas: "x,y" });
  expect(missingIssue(linked, NOTHING)?.params).toEqual({ registers: 1, areas: 2 });
  expect(missingIssue(linkedDocuments({}), NOTHING)).toBeNull();
});
