import fc from "fast-check";
import { expect, test } from "vitest";
import { readFile } from "../read-file.ts";
import { encodeText } from "../text/encode-text.ts";
import { csvCell } from "./csv-cell.ts";
import { remarkCsv } from "./remark-csv.ts";

const REMARKS = new Map([
  [2, "Falta el Norte; complete y vuelva a abrir."],
  [3, "=cmd: «ñ» ≥ 5"],
]);

const remark = async (
  bytes: Uint8Array,
  rows: ReadonlySet<number> | null = null,
): Promise<{ bytes: Uint8Array; encoding: string }> => {
  const reading = await readFile(bytes);
  if (reading.kind !== "table") throw new Error(reading.kind);
  const { encoding = "", delimiter = "", header = false } = reading.read;
  const out = remarkCsv(
    bytes,
    { encoding, delimiter, header, rows: reading.rows },
    { heading: "observación", byRow: REMARKS, rows },
  );
  return { bytes: out!, encoding };
};

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (bytes: Uint8Array): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);

test("one column more at the end; quotes, blanks, line ends and titles stay as they were", async () => {
  const file =
    'Padrón 2026;;\r\ncodigo; este ;norte\nLP-1;"700,000" ; \r\n\r\n;;\nLP-2;1;2\rLP-3;"a\nb";4';
  const out = text((await remark(utf8(file))).bytes);
  const told = file
    .replace("norte\n", "norte;observación\n")
    .replace(" ; \r", " ; ;'=cmd: «ñ» ≥ 5\r")
    .replace("1;2\r", "1;2;\r");
  expect(out).toBe(`${told};`);
});

test("the file's own bytes are all there in their order, in every encoding", async () => {
  const file = "código;caserío;norte\r\nLP-1;Ñunya;1\r\nLP-2;Güeringa\r\nLP-3;San José;3;4;\r\n";
  for (const encoding of ["utf-8", "windows-1252", "macintosh", "cp850", "utf-16le", "utf-16be"]) {
    const original = encodeText(file, encoding);
    const out = await remark(original);
    expect(out.encoding, encoding).toBe(encoding);
    expect(isWithin(original, out.bytes), encoding).toBe(true);
    const again = await readFile(out.bytes);
    if (again.kind !== "table") throw new Error(again.kind);
    expect(again.columns.at(-1)).toBe("observación");
    expect(again.cells.map((row) => row.slice(0, 3))).toEqual([
      ["LP-1", "Ñunya", "1"],
      ["LP-2", "Güeringa", ""],
      ["LP-3", "San José", "3"],
    ]);
    expect(again.cells[0]?.at(-1), encoding).toBe(REMARKS.get(2));
  }
});

test("so they are in any table of quotes, line ends and ragged rows", async () => {
  const cell = fc.stringMatching(/^[a-zñ 0-9";\n\r]{0,6}$/);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      async (rows, end) => {
        const lines = rows.map((row) => row.map((one) => csvCell(one, ";")).join(";"));
        const file = utf8(`id;caserio;este${end}${lines.join(end)}`);
        const reading = await readFile(file);
        if (reading.kind !== "table" || reading.read.delimiter !== ";") return;
        const { bytes } = await remark(file);
        expect(isWithin(file, bytes)).toBe(true);
        const again = await readFile(bytes);
        if (again.kind !== "table") throw new Error(again.kind);
        expect(again.rows).toEqual(reading.rows);
        again.cells.forEach((cells, i) => {
          const own = reading.cells[i]!;
          expect(cells.slice(0, own.length)).toEqual(own);
        });
      },
    ),
    { seed: 7, numRuns: 200 },
  );
});

/** Whether `inner` comes out of `outer` by leaving bytes away. */
function isWithin(inner: Uint8Array, outer: Uint8Array): boolean {
  let at = 0;
  for (const byte of outer) if (byte === inner[at]) at++;
  return at === inner.length;
}

test("one organisation's rows come with the header and nothing of the others", async () => {
  const file = "sep=;\ncodigo;org;norte\nA;Casil;1\nB;Unicafec;2\n\nTotal;;\nC;Casil;3\n";
  const reading = await readFile(utf8(file));
  if (reading.kind !== "table") throw new Error(reading.kind);
  const own = new Set(reading.rows.filter((_, i) => reading.cells[i]?.[1] === "Casil"));
  const out = text((await remark(utf8(file), own)).bytes);
  expect(out).toBe("sep=;\ncodigo;org;norte;observación\nA;Casil;1;'=cmd: «ñ» ≥ 5\nC;Casil;3;\n");
});

test("a quote that never closes is not closed by what is written after it", async () => {
  const file = 'a;b\n1;"open\n2;x\n';
  const out = text((await remark(utf8(file))).bytes);
  expect(out.startsWith('a;b;observación\n1;"open;Falta el Norte  complete')).toBe(true);
  expect(out.match(/"/g)).toHaveLength(1);
});
