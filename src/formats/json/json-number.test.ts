import fc from "fast-check";
import { expect, test } from "vitest";
import { type NumberFound, readJsonNumber } from "./json-number.ts";

const read = (text: string): { ok: boolean; value: number; end: number } => {
  const bytes = new TextEncoder().encode(text);
  const found: NumberFound = { value: Number.NaN, end: 0 };
  const ok = readJsonNumber(bytes, 0, bytes.length, found);
  return { ok, ...found };
};

test("every double comes back from its own digits", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const { ok, value: read_ } = read(JSON.stringify(value));
      expect(ok).toBe(true);
      expect(read_).toBe(value === 0 ? 0 : value);
    }),
    { seed: 20261124, numRuns: 5000 },
  );
});

test("decimals of 1 to 25 digits are rounded as Number rounds them", () => {
  const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 24 });
  fc.assert(
    fc.property(fc.integer({ min: -180, max: 180 }), digits, (whole, fraction) => {
      const text = `${whole}.${fraction}`;
      expect(read(text).value).toBe(Number(text));
    }),
    { seed: 20261124, numRuns: 20000 },
  );
});

test("stops where the number ends", () => {
  expect(read("-79.5,")).toMatchObject({ ok: true, value: -79.5, end: 5 });
  expect(read("0]")).toMatchObject({ ok: true, value: 0, end: 1 });
  expect(read("1e3 ")).toMatchObject({ ok: true, value: 1000, end: 3 });
});

test.each(["01", "-", ".5", "5.", "1e", "+1", "NaN", "Infinity", ""])(
  "%j is no JSON number",
  (text) => {
    expect(read(text).ok).toBe(false);
  },
);
