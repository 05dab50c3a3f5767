import { expect, test } from "vitest";
import type { StoredFile } from "../../store/stored-file.ts";
import type { LinkedDocuments } from "../state/linked-documents.ts";
import { SAMPLE_ID } from "./embedded.ts";
import { orderKept } from "./order-kept.ts";

const file = (id: string, kind: StoredFile["kind"]): StoredFile => ({ id, kind }) as StoredFile;
const link = (own: Partial<LinkedDocuments> = {}): LinkedDocuments =>
  ({ register: null, readings: null, trial: null, catalogue: null, areas: [], ...own }) as never;
const ids = (files: readonly StoredFile[]): readonly string[] => files.map(({ id }) => id);

const KEPT = [
  file("r1", "plots"),
  file("l1", "readings"),
  file("r2", "plots"),
  file("area", "areas"),
  file("l2", "readings"),
];

test("without a link the register that came last is in use and is read first", () => {
  const { first, others, inUse } = orderKept(KEPT, link());
  expect(ids(first)).toEqual(["r2"]);
  expect([...inUse]).toEqual(["r2", "l2"]);
  // Those in use before the rest, each in the order it came.
  expect(ids(others)).toEqual(["l2", "r1", "l1", "area"]);
});

test("the register and areas of a link come first, the areas before the register they are asked with", () => {
  const { first, others, inUse } = orderKept(KEPT, link({ register: "r1", areas: ["area"] }));
  expect(ids(first)).toEqual(["area", "r1"]);
  expect(inUse.has("r1")).toBe(true);
  expect(inUse.has("r2")).toBe(false);
  expect(ids(others)).toEqual(["l2", "l1", "r2"]);
});

test("a link to the sample puts no kept register in use; one that is not here gives way to the last", () => {
  const sample = orderKept(KEPT, link({ register: SAMPLE_ID }));
  expect(ids(sample.first)).toEqual([]);
  expect([...sample.inUse]).toEqual(["l2"]);
  expect(orderKept(KEPT, link({ register: "gone" })).inUse.has("r2")).toBe(true);
});

test("every kept file is read once, whatever the link says", () => {
  for (const own of [
    {},
    { register: "r1" },
    { readings: "l1", areas: ["area"] },
    { areas: ["r2"] },
  ]) {
    const { first, others } = orderKept(KEPT, link(own));
    expect([...ids(first), ...ids(others)].sort()).toEqual(ids(KEPT).toSorted());
  }
});
