import fc from "fast-check";
import { expect, test } from "vitest";
import { markCopy } from "./copy-record.ts";
import { type FieldContents, NO_FIELD } from "./field-contents.ts";
import { type FieldRecord, isFieldRecord } from "./field-record.ts";
import { mergeField } from "./merge-field.ts";
import { following } from "./record-line.ts";

const finding = (
  id: string,
  changed: number,
  title: string,
  more: Partial<FieldRecord> = {},
): FieldRecord => ({ id, kind: "finding", changed, body: { title }, ...more });

const has = (...records: readonly FieldRecord[]): FieldContents => ({ records, pictures: [] });

const titles = (records: readonly FieldRecord[]): readonly string[] =>
  records.map(({ body }) => (body as { title: string }).title);

/** A device after it took what was brought, as the store keeps it. */
const after = (here: FieldContents, brought: FieldContents, mark: string): FieldContents => {
  const merge = mergeField(brought, here);
  const records = new Map(here.records.map((one) => [one.id, one]));
  for (const one of [...merge.records, ...merge.copies.map((copy) => markCopy(copy, mark))]) {
    const before = records.get(one.id);
    records.set(one.id, before ? following(one, [before]) : one);
  }
  const pictures = new Map([...here.pictures, ...merge.pictures].map((one) => [one.id, one]));
  return { records: [...records.values()], pictures: [...pictures.values()] };
};

const edited = (record: FieldRecord, changed: number, title: string): FieldRecord =>
  following(finding(record.id, changed, title), [record]);

test("a record that is not here is added with its pictures; an equal one stays", () => {
  const picture = { id: "p", picture: new Blob(["x"]) };
  const brought = { ...has(finding("a", 1, "uno", { pictures: ["p"] })), pictures: [picture] };
  const merge = mergeField(brought, NO_FIELD);
  expect([merge.added, merge.records, merge.pictures]).toEqual([1, brought.records, [picture]]);
  expect(mergeField(brought, brought)).toEqual({
    ...{ records: [], copies: [], pictures: [], gone: [] },
    ...{ added: 0, newer: 0, kept: 1, deleted: 0, conflicts: 0 },
  });
});

test("what was changed on one device only goes on, even where its clock is behind", () => {
  const first = finding("a", 10, "uno");
  const second = edited(first, 5, "dos");
  const newer = mergeField(has(second), has(first));
  expect([newer.newer, newer.conflicts, titles(newer.records)]).toEqual([1, 0, ["dos"]]);
  const older = mergeField(has(first), has(second));
  expect([older.kept, older.records]).toEqual([1, []]);
});

test.each([
  ["brought", 30, 20],
  ["here", 20, 30],
])(
  "of two changed apart the later one, %s, goes on and the other is kept beside it",
  (_, brought, here) => {
    const first = finding("a", 10, "uno");
    const merge = mergeField(
      has(edited(first, brought, "traído")),
      has(edited(first, here, "de aquí")),
    );
    expect([merge.conflicts, merge.newer, merge.added, merge.kept]).toEqual([1, 0, 0, 0]);
    expect(titles(merge.records)).toEqual([brought > here ? "traído" : "de aquí"]);
    const copy = markCopy(merge.copies[0]!, "otra versión");
    expect(titles([copy])).toEqual([`${brought > here ? "de aquí" : "traído"} (otra versión)`]);
    expect(copy).toMatchObject({ copyOf: "a", changed: 20 });
    expect(isFieldRecord(copy)).toBe(true);
    expect(copy.id).not.toBe("a");
  },
);

test("without knowing what they come from, two contents are two versions", () => {
  expect(mergeField(has(finding("a", 2, "b")), has(finding("a", 1, "a"))).conflicts).toBe(1);
  expect(mergeField(has(finding("a", 1, "b")), has(finding("a", 1, "a"))).conflicts).toBe(1);
});

test("a copy has pictures of its own, named in its words", () => {
  const body = { title: "uno", photos: [{ id: "p" }] };
  const here: FieldContents = {
    records: [finding("a", 1, "", { body, pictures: ["p"] })],
    pictures: [{ id: "p", picture: new Blob(["foto"]) }],
  };
  const { copies, pictures } = mergeField(has(finding("a", 2, "dos")), here);
  const [id] = copies[0]?.pictures ?? [];
  expect(id).not.toBe("p");
  expect(copies[0]?.body).toEqual({ title: "uno", photos: [{ id }] });
  expect(pictures.map((one) => [one.id, one.picture])).toEqual([[id, here.pictures[0]?.picture]]);
});

test("the mark fits the longest name of each kind", () => {
  const long = "x".repeat(200);
  const name = (kind: FieldRecord["kind"], body: object) =>
    JSON.stringify(markCopy({ id: "a", kind, changed: 1, body }, "otra versión").body);
  expect(name("finding", { title: long })).toHaveLength(JSON.stringify({ title: long }).length);
  expect(name("corner", { name: "y".repeat(40) })).toBe(
    `{"name":"${"y".repeat(25)} (otra versión)"}`,
  );
  expect(name("trap", { site: { point: "T-1", plot: "" }, catches: 3 })).toBe(
    '{"site":{"point":"T-1 (otra versión)","plot":""},"catches":3}',
  );
  expect(name("walk", { code: "" })).toBe('{"code":"(otra versión)"}');
});

test("two devices that give each other their files any number of times agree, and no word is lost", () => {
  const step = fc.record({ device: fc.nat(1), act: fc.constantFrom("edit", "edit", "give") });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const devices = [has(finding("a", 1, "0")), has(finding("a", 1, "0"))];
      const marks = ["otra versión", "other version"];
      /** Words that a later edit on top of them took away on purpose. */
      const overwritten = new Set<string>();
      const give = (from: number) => {
        const to = 1 - from;
        devices[to] = after(devices[to]!, devices[from]!, marks[to]!);
      };
      steps.forEach(({ device, act }, i) => {
        if (act === "give") {
          give(device);
          return;
        }
        const { records } = devices[device]!;
        const [one, ...others] = records;
        for (const title of titles([one!])) overwritten.add(title);
        devices[device] = has(edited(one!, 10 + i, `${i + 1}`), ...others);
      });
      for (const from of [0, 1, 0, 1]) give(from);
      const plain = ({ records }: FieldContents) =>
        titles(records)
          .map((title) => title.replace(/ \(.*/, ""))
          .sort();
      expect(plain(devices[0]!)).toEqual(plain(devices[1]!));
      const left = new Set(plain(devices[0]!));
      steps.forEach(({ act }, i) => {
        const word = `${i + 1}`;
        if (act === "edit" && !overwritten.has(word)) expect(left).toContain(word);
      });
      const settled = mergeField(devices[0]!, devices[1]!);
      expect([settled.added, settled.newer, settled.conflicts]).toEqual([0, 0, 0]);
    }),
    { seed: 20261130, numRuns: 200 },
  );
});
