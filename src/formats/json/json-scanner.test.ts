import fc from "fast-check";
import { expect, test } from "vitest";
import { JsonFault } from "./json-fault.ts";
import { JsonScanner } from "./json-scanner.ts";

const fault = (text: string): JsonFault | null => {
  const json = new JsonScanner(new TextEncoder().encode(text));
  try {
    json.skip();
    if (json.peek() !== -1) json.broken();
    return null;
  } catch (error) {
    if (error instanceof JsonFault) return error;
    throw error;
  }
};

test("accepts what JSON.parse accepts", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 6 }), (text) => {
      expect(fault(text)).toBeNull();
    }),
    { seed: 7, numRuns: 1000 },
  );
});

test("refuses what JSON.parse refuses", () => {
  const noise = fc.string({
    unit: fc.constantFrom(...'{}[]",:0123.-e \\ntrueflsu'),
    maxLength: 14,
  });
  fc.assert(
    fc.property(noise, (text) => {
      let good = true;
      try {
        JSON.parse(text);
      } catch {
        good = false;
      }
      expect(fault(text) === null).toBe(good);
    }),
    { seed: 7, numRuns: 20000 },
  );
});

test("tells a text that is cut off from one that is wrong", () => {
  expect(fault('{"a": [1, 2')).toMatchObject({ kind: "cut-off" });
  expect(fault('{"a": [1, 2}')).toMatchObject({ kind: "broken", at: 11 });
  expect(fault("[NaN]")).toMatchObject({ kind: "broken", at: 1 });
});

test("nesting has an end", () => {
  expect(fault("[".repeat(100_000))).toMatchObject({ kind: "too-deep" });
  expect(fault(`${"[".repeat(60)}${"]".repeat(60)}`)).toBeNull();
});

test("strings are decoded", () => {
  const json = new JsonScanner(new TextEncoder().encode('"Pe\\u00f1a \\"Ñ\\" €"'));
  expect(json.string()).toBe('Peña "Ñ" €');
});
