import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDistricts } from "../../data/distritos/districts.ts";
import { readVarieties } from "../../data/variedades-wcr/varieties.ts";
import { checkRegister } from "../../src/answers/register/check-register.ts";
import { CHECK_DEFAULTS } from "../../src/answers/register/check-settings.ts";
import type {
  RegisterCheckAnswer,
  RegisterCheckQuestion,
} from "../../src/answers/register/register-check.ts";
import type { Dataset } from "../../src/domain/dataset.ts";
import { registerIssueSentence } from "../../src/i18n/issues/register-issue-sentence.ts";
import { readDataset } from "../../src/intake/intake.ts";

const quiet = { signal: new AbortController().signal, progress: () => undefined };
const reference: RegisterCheckQuestion["reference"] = {
  districts: await readDistricts(),
  varieties: (await readVarieties()).map(({ name }) => name),
  heights: new Uint8Array(readFileSync("public/data/alturas.bin")),
};

async function questionOf(
  text: string | Uint8Array,
  name = "padron.csv",
): Promise<RegisterCheckQuestion> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const { dataset } = await readDataset({ name, bytes }, { kind: "plots" });
  const today = Date.parse("2026-11-30") / 86_400_000;
  const register = dataset as Dataset<"plots">;
  return { register, settings: CHECK_DEFAULTS, reference, apart: [], today };
}

const check = async (text: string | Uint8Array, name?: string): Promise<RegisterCheckAnswer> =>
  checkRegister(await questionOf(text, name), quiet);

const told = ({ issues }: RegisterCheckAnswer) =>
  issues.map(({ source, code }) => `${source.row ?? "all"} ${code}`);

/** A square of `side` metres at an easting and northing of 17S. */
const square = (e: number, n: number, side: number): string =>
  `POLYGON((${[
    [0, 0],
    [side, 0],
    [side, side],
    [0, side],
    [0, 0],
  ]
    .map(([dx, dy]) => `${e + dx!} ${n + dy!}`)
    .join(",")}))`;

const HEADER =
  "codigo;dni;distrito;caserio;ubigeo;area_total_ha;area_cafe_ha;variedades;altitud_msnm;fecha_visita;este;norte";

test("a row with nothing to doubt has nothing told, and its column of codes is told once", async () => {
  const answer = await check(
    `${HEADER}\nA;00000123;San Ignacio;Peña;060901;2;1.5;Caturra;;01/05/2026;721179;9430839\n`,
  );
  expect(told(answer)).toEqual(["all ubigeo-system-unnamed"]);
  expect(answer.skipped).toEqual([{ rule: "organic", why: "no-column" }]);
});

test("every doubt of a row is told at its row, with the mends that have one reading", async () => {
  const answer = await check(
    `${HEADER}\nA;1234567;Chirimos;Peña;60902;5;6;Catura;dos;31/02/2026;732919;9413134\n`,
  );
  expect(told(answer)).toEqual([
    "all ubigeo-system-unnamed",
    "2 dni-zeros-lost",
    "2 district-misspelt",
    "2 ubigeo-not-6-digits",
    "2 area-coffee-above-plot",
    "2 area-point-needs-polygon",
    "2 figure-unread",
    "2 date-impossible",
    "2 variety-misspelt",
  ]);
  const mends = answer.repairs.map(({ issue, drafts }) => [answer.issues[issue]!.code, drafts[0]]);
  expect(mends).toMatchObject([
    ["district-misspelt", { column: "distrito", before: "Chirimos", after: "Chirinos" }],
    ["variety-misspelt", { column: "variedades", before: "Catura", after: "Caturra" }],
  ]);
});

test("areas: the polygon's own, a producer's whole land, square metres under another heading", async () => {
  const header = "codigo;codigo_socio;area_total_ha;wkt";
  const rows = [
    `A;S1;1;${square(720_000, 9_430_000, 100)}`,
    `B;S2;2;${square(720_200, 9_430_000, 100)}`,
    `C;S3;2;${square(720_400, 9_430_000, 100)}`,
    `D;S3;2;${square(720_600, 9_430_000, 100)}`,
  ];
  expect(told(await check([header, ...rows].join("\n")))).toEqual(["3 area-declared-differs"]);
  const metres = rows.map((row) => row.replace(/;(\d);/, ";$10000;"));
  expect(told(await check([header, ...metres].join("\n")))).toEqual([
    "all area-declared-metres",
    "3 area-declared-differs",
  ]);
});

test("an area with its decimal mark slipped is told so, with the cell as it would be", async () => {
  const text = `codigo;area_total_ha;wkt\nA;21.1200;${square(720_000, 9_430_000, 145)}`;
  const answer = await check(text);
  const [found] = answer.issues;
  expect(found).toMatchObject({ code: "area-declared-differs", params: { shiftedHa: 2.112 } });
  expect(registerIssueSentence(found!, "es-PE").next).toContain("coma corrida: serían 2.1120 ha");
  expect(answer.repairs[0]!.drafts).toEqual([
    { kind: "cell", row: 2, column: "area_total_ha", before: "21.1200", after: "2.11200" },
  ]);
});

test("varieties that no list has are told once each, where they stand", async () => {
  const cells = ["Catimmor", "xyzzy", "Typyca", "Caturra", "Catimor", "Xyzzy, Caturra"];
  const rows = cells.map((cell, i) => `P${i};${cell};${720_000 + 500 * i};9430000`);
  const answer = await check(["codigo;variedades;este;norte", ...rows].join("\n"));
  const said = answer.issues.map(({ code, severity, source, params }) => [
    source.row,
    code,
    severity,
    "value" in params && params.value,
  ]);
  expect(said).toEqual([
    [2, "variety-misspelt", "warning", "Catimmor"],
    [3, "variety-not-listed", "warning", "xyzzy"],
    [4, "variety-misspelt", "warning", "Typyca"],
    [6, "variety-not-listed", "note", "Catimor"],
  ]);
  expect(answer.issues[1]?.source.rows).toEqual([3, 7]);
  expect(registerIssueSentence(answer.issues[1]!, "es-PE").what).toContain("(2 filas: 3, 7)");
  expect(answer.repairs.map(({ drafts }) => drafts[0])).toMatchObject([
    { before: "Catimmor", after: "Catimor" },
    { before: "Typyca", after: "Typica" },
  ]);
});

test("one member code with two DNI is told once, of the same organisation alone", async () => {
  const rows = [
    "A;S1;Coop Uno;04567890",
    "B;S1;Coop Uno;4567890",
    "C;s1;Coop Uno;44556677",
    "D;S1;Coop Uno;44556677",
    "E;S1;Coop Dos;11223344",
    "F;;Coop Uno;99887766",
  ].map((row, i) => `${row};${720_000 + 500 * i};9430000`);
  const answer = await check(
    ["codigo;codigo_socio;organizacion;dni;este;norte", ...rows].join("\n"),
  );
  const two = answer.issues.filter(({ code }) => code === "member-two-dni");
  expect(two).toMatchObject([
    { source: { row: 4, rows: [4, 5] }, params: { code: "s1", row: 2, rows: 2 } },
  ]);
});

test("a plot far from all others is told also where it names no place", async () => {
  const rows = Array.from({ length: 9 }, (_, i) => `P${i};${720_000 + 500 * i};9430000`);
  const answer = await check(["codigo;este;norte", ...rows, "X;842110;9430000"].join("\n"));
  expect(told(answer)).toEqual(["11 place-far-from-register"]);
});

describe("shapes", () => {
  const spiked =
    "POLYGON((720000 9430000,720100 9430000,720100 9430050,720160 9430050.4,720100 9430050.8,720100 9430100,720000 9430100,720000 9430000))";

  test("a spike is told with its tip, and its mend only takes that vertex", async () => {
    const answer = await check(`codigo;wkt\nA;${spiked}\n`);
    expect(answer.issues).toMatchObject([
      { code: "shape-spike", params: { x: 720_160, y: 9_430_050.4 } },
    ]);
    const [draft] = answer.repairs[0]!.drafts;
    expect(draft).toMatchObject({ kind: "shape", row: 2, how: "repair" });
    if (draft?.kind !== "shape") throw new Error("no shape");
    const [[ring]] = draft.after.parts as [[number[]]];
    expect(ring).toHaveLength(12);
    expect(ring).not.toContain(720_160);
    expect(draft.before?.parts[0]?.[0]).toHaveLength(14);
  });

  test("degrees of four decimals are told; in metres nobody asks", async () => {
    const at = (digits: number) => {
      const ring = [
        [-79, -5.1],
        [-78.999, -5.1],
        [-78.999, -5.099],
        [-79, -5.1],
      ].map((pair) => pair.map((v) => v.toFixed(digits)).join(" "));
      return `POLYGON((${ring.join(",")}))`;
    };
    expect(told(await check(`codigo;wkt\nA;${at(4)}\n`))).toEqual(["2 coordinates-few-decimals"]);
    expect(told(await check(`codigo;wkt\nA;${square(720_000, 9_430_000, 100)}\n`))).toEqual([]);
  });
});

test("one plot of a hamlet 28 km from the others, and one in another district", async () => {
  const rows = Array.from(
    { length: 7 },
    (_, i) => `P${i};La Palma;Chirinos;${732_000 + 300 * i};9413000`,
  );
  rows.push("X;La Palma;Chirinos;732000;9441500", "Y;El Sol;Chirinos;700000;9440000");
  const answer = await check(["codigo;caserio;distrito;este;norte", ...rows].join("\n"));
  expect(told(answer)).toEqual(["9 place-far-from-hamlet", "10 place-far-from-district"]);
});

test("the same plot twice, land shared, a sliver, and what was said to be two", async () => {
  const at = (id: string, e: number, n: number, side = 100) => `${id};S1;${square(e, n, side)}`;
  const text = [
    "codigo;codigo_socio;wkt",
    at("A", 720_000, 9_430_000),
    at("B", 720_003, 9_430_002),
    at("C", 720_060, 9_430_150),
    at("D", 720_110, 9_430_200),
    at("E", 720_205, 9_430_200),
    at("F", 720_060 - 250.17, 9_430_150 - 374.3),
  ].join("\n");
  const answer = await check(text);
  expect(told(answer)).toEqual([
    "3 plot-twice",
    "5 plots-overlap",
    "6 plots-overlap",
    "7 plot-twice",
  ]);
  const [twice, shared, sliver, shifted] = answer.issues;
  expect(twice?.params).toMatchObject({ row: 2, code: "A", sameProducer: true, how: "same-place" });
  expect(shared).toMatchObject({ severity: "warning", params: { areaM2: 2500, share: 0.25 } });
  expect(sliver).toMatchObject({ severity: "note", params: { sliver: true, areaM2: 500 } });
  expect(shifted?.params).toMatchObject({ row: 4, how: "psad56" });
  const question = { ...(await questionOf(text)), apart: [[2, 3]] as const };
  expect(told(await checkRegister(question, quiet))).not.toContain("3 plot-twice");
});

test("one producer's points on one place are one plot twice; those of several are not", async () => {
  const rows = ["A;S1;720000", "B;s1;720000.004", "C;S2;720000", "D;S1;720001", "E;;720000"];
  const text = ["codigo;codigo_socio;este;norte", ...rows.map((row) => `${row};9430000`)].join(
    "\n",
  );
  const answer = await check(text);
  expect(told(answer)).toEqual(["3 plot-twice"]);
  expect(answer.issues[0]?.params).toMatchObject({ row: 2, code: "A", sameProducer: true });
  const question = { ...(await questionOf(text)), apart: [[2, 3]] as const };
  expect(told(await checkRegister(question, quiet))).toEqual([]);
});

test("an organic plot is told once, with the nearest plot that is not", async () => {
  const rows = [
    `A;organico;${square(720_000, 9_430_000, 100)}`,
    `B;convencional;${square(720_110, 9_430_000, 100)}`,
    `C;convencional;${square(720_000, 9_430_120, 100)}`,
    `D;organico;${square(730_000, 9_430_000, 100)}`,
  ];
  const answer = await check(["codigo;estado_organico;wkt", ...rows].join("\n"));
  expect(answer.issues).toMatchObject([
    { source: { row: 2 }, code: "plot-organic-neighbour", params: { row: 3, metres: 10 } },
  ]);
});

test("the sample register: only what was made doubtful in it", async () => {
  const answer = await check(new Uint8Array(readFileSync("public/data/parcelas-ejemplo.csv")));
  const counts: Record<string, number> = {};
  for (const { code } of answer.issues) counts[code] = (counts[code] ?? 0) + 1;
  expect(counts).toEqual({
    "variety-not-listed": 2,
    "altitude-off-relief": 9,
    "variety-misspelt": 7,
    "figure-unread": 2,
  });
  expect(answer.repairs).toHaveLength(7);
  for (const issue of answer.issues) {
    for (const locale of ["es-PE", "en"] as const) {
      expect(registerIssueSentence(issue, locale).text).toMatch(/^\S.*\.$/s);
    }
  }
});

test("what the reference lacks is skipped and said, and nobody who cancels waits", async () => {
  const question = await questionOf(`${HEADER}\nA;;Chirimos;;;;;;1500;;721179;9430839\n`);
  const bare = { districts: [], varieties: [], heights: new Uint8Array(4) };
  const answer = await checkRegister({ ...question, reference: bare }, quiet);
  expect(answer.skipped).toEqual(
    expect.arrayContaining([
      { rule: "altitude", why: "no-reference" },
      { rule: "district", why: "no-reference" },
      { rule: "varieties", why: "no-reference" },
    ]),
  );
  expect(told(answer)).toEqual([]);
  const aborted = { signal: AbortSignal.abort(), progress: () => undefined };
  await expect(checkRegister(question, aborted)).rejects.toThrow();
});
