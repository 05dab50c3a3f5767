import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../canonical-json.ts";
import type { FieldContents } from "./field-contents.ts";
import type { FieldGone } from "./field-gone.ts";
import type { FieldRecord } from "./field-record.ts";
import { mergeField } from "./merge-field.ts";
import { mergedContents } from "./merged-contents.ts";
import { following } from "./record-line.ts";

const finding = (id: string, changed: number, title: string): FieldRecord => ({
  ...{ id, kind: "finding", changed, body: { title } },
});
const has = (records: readonly FieldRecord[], gone: readonly FieldGone[] = []): FieldContents => ({
  ...{ records, gone, pictures: [] },
});
const edited = (record: FieldRecord, changed: number, title: string): FieldRecord => {
  const { goneAt: _, ...rest } = record;
  return following({ ...rest, changed, body: { title } }, [record]);
};
const deleted = ({ id, kind }: FieldRecord, changed: number, before: FieldRecord): FieldGone =>
  following({ id, kind, changed, gone: true }, [before]);

/** A device after it took what was brought, as the store keeps it. */
const after = (here: FieldContents, brought: FieldContents): FieldContents =>
  mergedContents(here, mergeField(brought, here));

const first = finding("a", 10, "uno");

test("deleted on one device and unchanged on the other, it goes, whichever brings it", () => {
  const gone = deleted(first, 20, first);
  const brought = mergeField(has([], [gone]), has([first]));
  expect([brought.deleted, brought.gone, brought.conflicts]).toEqual([1, [gone], 0]);
  const here = mergeField(has([first]), has([], [gone]));
  expect([here.kept, here.added, here.records, here.gone]).toEqual([1, 0, [], []]);
});

test.each([
  ["changed before it was deleted elsewhere", 15],
  ["changed after it was deleted elsewhere", 30],
])("%s, it stays and asks, on both devices alike", (_, changed) => {
  const gone = has([], [deleted(first, 20, first)]);
  const other = has([edited(first, changed, "dos")]);
  const [one, two] = [after(gone, other), after(other, gone)];
  expect(mergeField(gone, other).conflicts).toBe(1);
  expect(mergeField(other, gone).conflicts).toBe(1);
  expect(one).toEqual(two);
  expect(one.records).toMatchObject([{ id: "a", goneAt: [20], body: { title: "dos" } }]);
  expect(one.gone).toEqual([]);
});

test("an answer given on one device is one on the other", () => {
  const flagged = after(has([], [deleted(first, 20, first)]), has([edited(first, 30, "dos")]));
  const [asked] = flagged.records;
  const stays = has([edited(asked!, 40, "dos")]);
  expect(after(flagged, stays).records[0]).not.toHaveProperty("goneAt");
  expect(after(stays, flagged)).toEqual(stays);
  const goes = has([], [deleted(asked!, 40, asked!)]);
  expect(after(flagged, goes)).toEqual(goes);
});

test("a version not chosen that was deleted is not made again", () => {
  const mine = edited(first, 30, "mía");
  const other = edited(first, 20, "otra");
  const both = after(has([mine]), has([other]));
  const copy = both.records.find(({ copyOf }) => copyOf !== undefined)!;
  const chosen = has(
    [edited(both.records.find(({ id }) => id === "a")!, 50, "mía")],
    [deleted(copy, 50, copy)],
  );
  const late = after(has([other]), chosen);
  expect(late.records.map(({ id }) => id)).toEqual(["a"]);
  expect(after(both, chosen)).toEqual(chosen);
});

const plain = ({ records, gone = [] }: FieldContents): string =>
  canonicalJson([
    records.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    gone.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
const titles = ({ records }: FieldContents): ReadonlySet<string> =>
  new Set(records.map(({ body }) => (body as { title: string }).title));

interface World {
  readonly devices: readonly FieldContents[];
  /** Titles that were changed into another, or deleted, by somebody who saw them. */
  readonly passed: ReadonlySet<string>;
  readonly written: ReadonlySet<string>;
}

const step = fc.record({
  device: fc.nat(2),
  from: fc.nat(2),
  record: fc.nat(1),
  act: fc.constantFrom("edit", "edit", "delete", "give"),
  late: fc.boolean(),
});

/** Three devices that began alike, with clocks that are not, after some hours apart. */
const world = fc.array(step, { maxLength: 12 }).map((steps): World => {
  const start = has([finding("a", 1, "a0"), finding("b", 2, "b0")]);
  const devices = [start, start, start];
  const passed = new Set<string>();
  const written = new Set(["a0", "b0"]);
  steps.forEach(({ device, from, record, act, late }, i) => {
    const { records, gone = [] } = devices[device]!;
    const one = records.find(({ id }) => id === "ab"[record]);
    // A clock that runs ahead; no two moments are the same.
    const now = 10 + 2 * i + (late ? 101 : 0);
    if (act === "give") devices[device] = after(devices[device]!, devices[from]!);
    if (one === undefined || act === "give") return;
    const others = records.filter((other) => other !== one);
    const { title } = one.body as { title: string };
    passed.add(title);
    if (act === "delete") devices[device] = has(others, [...gone, deleted(one, now, one)]);
    else {
      written.add(`${i}`);
      devices[device] = has([...others, edited(one, now, `${i}`)], gone);
    }
  });
  return { devices, passed, written };
});

const runs = { seed: 20261130, numRuns: 60 };

test("the order in which two devices give makes no difference, and giving again changes nothing", () => {
  fc.assert(
    fc.property(world, ({ devices: [one, two] }) => {
      const [there, back] = [after(one!, two!), after(two!, one!)];
      expect(plain(there)).toBe(plain(back));
      expect(plain(after(there, two!))).toBe(plain(there));
      expect(plain(after(there, there))).toBe(plain(there));
      const again = mergeField(two!, there);
      expect([again.added, again.newer, again.deleted, again.conflicts]).toEqual([0, 0, 0, 0]);
    }),
    runs,
  );
});

test("three devices agree in any order, but for versions kept beside others", () => {
  fc.assert(
    fc.property(world, ({ devices: [one, two, three] }) => {
      const left = after(after(one!, two!), three!);
      const right = after(one!, after(two!, three!));
      const apart = [left, right].some(({ records }) =>
        records.some(({ copyOf }) => copyOf !== undefined),
      );
      if (!apart) expect(plain(left)).toBe(plain(right));
      // However they met before: once each has what the other has, they are the same.
      expect(plain(after(left, right))).toBe(plain(after(right, left)));
    }),
    runs,
  );
});

test("what somebody wrote last, and nobody took back, is on every device in the end", () => {
  fc.assert(
    fc.property(world, ({ devices, passed, written }) => {
      const all = devices.reduce(after);
      for (const title of written) if (!passed.has(title)) expect(titles(all)).toContain(title);
    }),
    runs,
  );
});
