import { expect, test } from "vitest";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import { oneVersionEach } from "./one-version-each.ts";

const of = (id: string, changed: number, copyOf?: string) => ({
  record: {
    ...{ id, kind: "count", changed, body: {}, pictures: [] },
    ...(copyOf !== undefined && { copyOf }),
  } as unknown as FieldRecord,
});
const ids = (all: readonly { readonly record: FieldRecord }[]) =>
  all.map(({ record }) => record.id);

test("of two versions the one under the first name goes out, whichever is newer", () => {
  const all = [of("a2", 9, "a"), of("a", 1), of("b", 1)];
  const { out, held } = oneVersionEach(all);
  expect([ids(out), ids(held)]).toEqual([["a", "b"], ["a2"]]);
});

test("a version of a version is one of the same", () => {
  const { out } = oneVersionEach([of("a", 1), of("a2", 2, "a"), of("a3", 3, "a2")]);
  expect(ids(out)).toEqual(["a"]);
});

test("where the first is gone, the one changed last goes out; a ring of versions ends", () => {
  expect(ids(oneVersionEach([of("a2", 2, "a"), of("a3", 3, "a")]).out)).toEqual(["a3"]);
  expect(oneVersionEach([of("x", 1, "y"), of("y", 2, "x")]).out.length).toBeGreaterThan(0);
});
