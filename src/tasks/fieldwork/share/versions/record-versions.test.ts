import { expect, test } from "vitest";
import { copyRecord, markCopy } from "../../../../domain/field/copy-record.ts";
import type { FieldRecord } from "../../../../domain/field/field-record.ts";
import { changeOfChoice, openVersions, undoOfChoice } from "./record-versions.ts";

const first: FieldRecord = {
  ...{ id: "a", kind: "finding", changed: 30, was: [10, 20] },
  body: { title: "Nido", photos: [{ id: "p" }] },
  pictures: ["p"],
};
const long = "n".repeat(200);
const earlier: FieldRecord = {
  ...{ id: "a", kind: "finding", changed: 20, was: [10] },
  body: { title: long, photos: [{ id: "q" }] },
  pictures: ["q"],
};
const second = markCopy(copyRecord(earlier, () => undefined).record, "otra versión");
const [open] = openVersions([first, second]);

test("a version beside a record, and one deleted elsewhere, are to be decided", () => {
  const asked = { ...first, id: "b", goneAt: [40, 50] };
  expect(openVersions([first, second, asked])).toEqual([
    { kind: "two", id: second.id, first, second },
    { kind: "deleted", id: "b", first: asked, deletedAt: 50 },
  ]);
  expect(openVersions([first])).toEqual([]);
});

test("the second takes the first's place, with its whole name and its own pictures", () => {
  const act = changeOfChoice(open!, "second", 99);
  expect(act).toMatchObject({ forget: [second.id], aside: "not-chosen" });
  const [chosen] = act.keep!;
  expect(chosen).toMatchObject({ id: "a", changed: 99, pictures: second.pictures });
  expect((chosen!.body as { title: string }).title).toBe(long);
  expect(chosen).not.toHaveProperty("copyOf");
});

test("the first stays as it is; of both, each is a record of its own", () => {
  expect(changeOfChoice(open!, "first", 99)).toEqual({ forget: [second.id], aside: "not-chosen" });
  const [kept] = changeOfChoice(open!, "both", 99).keep!;
  expect(kept).toMatchObject({ id: second.id, changed: 99 });
  expect(openVersions([first, kept!])).toEqual([]);
});

test("what was deleted elsewhere stays without asking again, or goes", () => {
  const [asked] = openVersions([{ ...first, goneAt: [40] }]);
  const [kept] = changeOfChoice(asked!, "first", 99).keep!;
  expect(openVersions([kept!])).toEqual([]);
  expect(changeOfChoice(asked!, "neither", 99)).toMatchObject({ forget: ["a"] });
});

test("undoing asks again", () => {
  const undo = undoOfChoice(open!, ["aside/1"], 120);
  expect(undo.drop).toEqual(["aside/1"]);
  expect(openVersions(undo.keep!)).toMatchObject([{ kind: "two", id: second.id }]);
});
