import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";
import { processorTime } from "../../../tests/fixtures/processor-time.ts";
import { csvCell } from "./csv-cell.ts";
import { tokenize } from "./tokenize.ts";

test("lines are counted as a person counts them", () => {
  const { records, lines } = tokenize('a,b\r\n1,"x\ny"\n\n2,z', ",");
  expect(records).toEqual([["a", "b"], ["1", "x\ny"], [""], ["2", "z"]]);
  expect(lines).toEqual([1, 2, 4, 5]);
});

test("bare CR ends lines too, and a quoted CR does not", () => {
  expect(tokenize("a;b\r1;2\r", ";").records).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
  expect(tokenize('a;"\r=1+1"\nb;c', ";")).toMatchObject({ lines: [1, 2] });
});

test("an empty last cell is a cell", () => {
  expect(tokenize("a,b,\n1,,", ",").records).toEqual([
    ["a", "b", ""],
    ["1", "", ""],
  ]);
});

test("letters after a closing quote are kept, quotes inside bare cells are letters", () => {
  expect(tokenize('"a"b,5" x,"c""d"', ",").records).toEqual([["ab", '5" x', 'c"d']]);
});

test("a quote that never closes costs its own line only", () => {
  const { records, unclosedQuote } = tokenize('a,b\n"x,1\ny,2\n"z",3', ",");
  expect(unclosedQuote).toBe(2);
  expect(records.slice(2)).toEqual([
    ["y", "2"],
    ["z", "3"],
  ]);
});

test("hostile quotes stay linear", () => {
  const started = processorTime();
  tokenize('""";'.repeat(300_000), ";");
  tokenize('"a;'.repeat(300_000), ";");
  expect(processorTime() - started).toBeLessThan(3000);
});

test("what is written cell by cell comes back", () => {
  const cell = fc.string({ unit: fc.constantFrom(..."ab;,\"\n\r\t 'ñ1") });
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
      (rows) => {
        const text = rows.map((row) => row.map((one) => csvCell(one, ";")).join(";")).join("\r\n");
        const back = tokenize(text, ";").records;
        expect(back.map((row) => row.map((one) => one.replace(/^'/, "")))).toEqual(
          rows.map((row) => row.map((one) => one.replace(/^'/, ""))),
        );
      },
    ),
    { seed: 11, numRuns: 1000 },
  );
});

test("reads what Papa Parse reads in well-formed text", () => {
  const cell = fc.string({ unit: fc.constantFrom(...'ab,"\n 1.') });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(table, (rows) => {
      const text = Papa.unparse(rows, { newline: "\n" });
      const due = Papa.parse<string[]>(text, { delimiter: ",", newline: "\n" }).data;
      expect(tokenize(text, ",").records).toEqual(due);
    }),
    { seed: 5, numRuns: 1000 },
  );
});
