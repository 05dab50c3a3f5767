import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/dataset.ts";
import { type Documents, NO_DOCUMENTS } from "../../../domain/documents.ts";
import { slideDocuments } from "./slide-documents.ts";

const register = (id: string) => ({ id, kind: "plots" }) as Dataset<"plots">;
const documents: Documents = {
  ...NO_DOCUMENTS,
  registers: [register("ejemplo"), register("propio")],
  activeRegister: "propio",
};

test("a slide of a register is made with it, whichever is in use", () => {
  expect(slideDocuments(documents, { padron: "ejemplo" })).toMatchObject({
    activeRegister: "ejemplo",
  });
  expect(documents.activeRegister).toBe("propio");
});

test("a slide that names none follows what is in use", () => {
  expect(slideDocuments(documents, { tol: "10" })).toBe(documents);
});

test("what is not open is named, never replaced by another", () => {
  expect(slideDocuments(documents, { padron: "ajeno" })).toBe("padron");
  expect(slideDocuments(documents, { padron: "ejemplo", lecturas: "x" })).toBe("lecturas");
});
