import fc from "fast-check";
import { expect, test } from "vitest";
import { FlatObject } from "./flat-object.ts";

const read = (text: string, reader = new FlatObject(new Set())): Record<string, string> => {
  const into: Record<string, string> = Object.create(null);
  reader.read(text, into);
  return into;
};

test("numbers keep their digits, null is empty, the rest is as written", () => {
  expect({ ...read('{"dni":"08123456","ha":1.50,"x":null,"o":{"a":[1,"}"]},"b":true}') }).toEqual({
    dni: "08123456",
    ha: "1.50",
    x: "",
    o: '{"a":[1,"}"]}',
    b: "true",
  });
});

test("reads any object as JSON.parse does, one after the other", () => {
  const names = new Set<string>();
  const reader = new FlatObject(names);
  const object = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null)));
  fc.assert(
    fc.property(object, (value) => {
      const row = read(JSON.stringify(value, null, 1), reader);
      const due = Object.entries(value).map(([key, one]) => [key, one === null ? "" : String(one)]);
      expect(Object.entries(row).sort()).toEqual(due.sort());
      expect(Object.keys(value).every((key) => names.has(key))).toBe(true);
    }),
    { seed: 3, numRuns: 500 },
  );
});
