import { createHash } from "node:crypto";
import { zipSync } from "fflate/browser";
import { expect, test } from "vitest";
import type { FieldContents } from "../../domain/field/field-contents.ts";
import { openWalkRecord } from "../../domain/field/open-walk.ts";
import { withOpenWalk } from "../../domain/field/with-open-walk.ts";
import { NOTHING } from "./merge-project.ts";
import type { Project } from "./project.ts";
import { readProject } from "./read-project.ts";
import { unpackBounded } from "./unpack-bounded.ts";
import { writeProject } from "./write-project.ts";

const digest = async (bytes: Uint8Array): Promise<string> =>
  createHash("sha256").update(bytes).digest("hex");

const finding = { id: "a", kind: "finding", changed: 5, body: { title: "uno" } } as const;
const gone = [
  { id: "z", kind: "count", changed: 9, was: [2], gone: true },
  { id: "b", kind: "finding", changed: 8, was: [1, 3], apart: [7], gone: true },
] as const;
const lines = [
  { kind: "begin", page: "0b1c", at: 1000 },
  { kind: "fix", at: 1001, fix: { longitude: -79.3, latitude: -5.2 } },
];
const projectOf = (field: FieldContents): Project => ({
  ...{ ...NOTHING, view: {}, samples: [], settings: {} },
  field,
});
const write = (field: FieldContents) => writeProject(projectOf(field), digest);
const read = (bytes: Uint8Array) => readProject(bytes, "a.lindero", digest);
const unzipped = (bytes: Uint8Array): Record<string, Uint8Array> => {
  const unpacked = unpackBounded(bytes);
  if (unpacked === null || "tooLarge" in unpacked) throw new Error("not unpacked");
  return Object.fromEntries(unpacked.parts);
};
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);
const formatOf = (bytes: Uint8Array): number =>
  JSON.parse(textOf(unzipped(bytes)["manifest.json"])).format;

test("what was deleted and a walk under way are carried, and make it a file of the fourth format", async () => {
  const plain = await write({ records: [finding], pictures: [] });
  expect(formatOf(plain)).toBe(3);
  const deleted = await write({ records: [], pictures: [], gone });
  expect(formatOf(deleted)).toBe(4);
  const walking = withOpenWalk({ records: [finding], pictures: [], gone }, lines);
  const bytes = await write(walking);
  expect(formatOf(bytes)).toBe(4);
  const { project } = await read(bytes);
  expect(project?.field.records).toEqual([openWalkRecord(lines), finding]);
  expect(project?.field.gone).toEqual([gone[1], gone[0]]);
  const asked = { ...finding, goneAt: [4] };
  expect(formatOf(await write({ records: [asked], pictures: [] }))).toBe(4);
});

test("the same content gives the same bytes, in whatever order it was kept", async () => {
  const one = { records: [finding], pictures: [], gone };
  expect(Buffer.compare(await write(one), await write({ ...one, gone: gone.toReversed() }))).toBe(
    0,
  );
});

test.each([
  ["one that says it is a record", [{ ...gone[0], gone: false }]],
  ["one of no kind", [{ ...gone[0], kind: "song" }]],
  ["one twice", [gone[0], gone[0]]],
  ["moments that are none", [{ ...gone[0], apart: ["x"] }]],
])("deletions with %s are not understood", async (_, bad) => {
  const parts = unzipped(await write({ records: [], pictures: [], gone }));
  const path = "campo/borrados.json";
  const text = new TextEncoder().encode(JSON.stringify(bad));
  const list = JSON.parse(textOf(parts["manifest.json"]));
  list.fieldGone = [{ path, bytes: text.length, sha256: await digest(text) }];
  const manifest = new TextEncoder().encode(JSON.stringify(list));
  const seal = new TextEncoder().encode(`${await digest(manifest)}  manifest.json\n`);
  const forged = { ...parts, "manifest.json": manifest, "manifest.sha256": seal, [path]: text };
  expect(await read(zipSync(forged))).toMatchObject({
    issue: { code: "project-damaged", params: { part: path, reason: "not-understood" } },
  });
});
