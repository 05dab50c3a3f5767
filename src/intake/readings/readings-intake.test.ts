import { describe, expect, test } from "vitest";
import type { Dataset } from "../../domain/dataset.ts";
import type { ImportChoices } from "../../domain/import-choices.ts";
import { NO_DAY } from "../../domain/readings/reading-columns.ts";
import { READING_METHODS } from "../../domain/readings/reading-method.ts";
import { type IntakeReport, readDataset } from "../intake.ts";

const TODAY = Date.parse("2026-11-24") / 86_400_000;

const read = (text: string, choices: ImportChoices = {}, name = "a.csv"): Promise<IntakeReport> =>
  readDataset({ name, bytes: new TextEncoder().encode(text) }, choices, { today: TODAY });

const told = ({ issues }: IntakeReport): string[] =>
  issues.map(({ code, source }) => `${source.row ?? "-"} ${code}`);
const onRows = (report: IntakeReport): string[] => told(report).filter((one) => one[0] !== "-");
const columns = ({ dataset }: IntakeReport) => (dataset as Dataset<"readings">).readings!;
const isoDays = (report: IntakeReport) =>
  [...columns(report).day].map((day) =>
    day === NO_DAY ? "" : new Date(day * 86_400_000).toISOString().slice(0, 10),
  );
const methods = (report: IntakeReport) =>
  [...columns(report).method].map((m) => READING_METHODS[m]);

const HEAD = "id_punto;fecha;evaluados;brocados\n";

test("a sheet of counts is readings by its columns, a register stays one", async () => {
  const sheet = await read("punto,fecha,n_frutos,brocados\nP1,15/03/2026,300,12\n");
  expect(sheet.suggestedKind).toBe("readings");
  expect(sheet.dataset?.kind).toBe("readings");
  expect(sheet.dataset?.fields).toEqual({
    id_punto: "punto",
    fecha: "fecha",
    frutos_evaluados: "n_frutos",
    frutos_brocados: "brocados",
  });
  const traps = await read("trap_id,reading_date,captures\nT1,2026-03-15,40\n");
  expect(traps.suggestedKind).toBe("readings");
  const register = await read("id;lat;lon\nP1;-5.3;-78.9\n");
  expect([register.suggestedKind, register.dataset?.fields.codigo_parcela]).toEqual([
    "plots",
    "id",
  ]);
});

test("a column of groups and a percentage of shade are nothing but columns", async () => {
  const report = await read(
    "grupo;id;frutos;bored;sombra %;valor\nG1;P1;468;25;45.5;70.25\nG1;P2;752;6;12.5;71.5\n",
  );
  const { columns: understood } = report.understood!;
  expect(understood.map(({ field }) => field)).toEqual([
    null,
    "id_punto",
    "frutos_evaluados",
    "frutos_brocados",
    "sombra",
    null,
  ]);
  expect(report.understood?.coordinates).toBe("none");
  expect(report.questions).toEqual([]);
});

test("counts, points, words and the harvest year of each date", async () => {
  const report = await read(
    "id_punto;fecha;distrito;arboles;altitud;evaluados;brocados;pos_a;pos_b\n" +
      "P1;30/09/2025;San José;30;1,480 msnm;300;12;3;2\n" +
      "p1 ;2025-10-01;SAN JOSE;30;1512.5;250.0;0;;\n" +
      "P2;1 oct 2025;La Coipa;;;60;3;;\n",
  );
  const read1 = columns(report);
  expect(read1.points).toEqual(["P1", "P2"]);
  expect([...read1.point]).toEqual([0, 0, 1]);
  expect(read1.campaign.words).toEqual(["2025", "2026"]);
  expect([...read1.campaign.code]).toEqual([0, 1, 1]);
  expect(read1.district.words).toEqual(["San José", "La Coipa"]);
  expect([...read1.district.code]).toEqual([0, 0, 1]);
  expect([...read1.counted]).toEqual([300, 250, 60]);
  expect([...read1.bored]).toEqual([12, 0, 3]);
  expect([...read1.trees]).toEqual([30, 30, Number.NaN]);
  expect([...read1.altitude]).toEqual([1480, 1512.5, Number.NaN]);
  expect([...read1.positionA]).toEqual([3, Number.NaN, Number.NaN]);
  expect(isoDays(report)).toEqual(["2025-09-30", "2025-10-01", "2025-10-01"]);
  expect(report.dataset?.ids).toEqual(["P1", "p1 ", "P2"]);
});

test("a campaign that is written stays as written", async () => {
  const report = await read(
    "id;fecha;campaña;evaluados;brocados\nP1;15/03/2026;2025-26;10;1\nP2;15/03/2026;;10;1\n",
  );
  expect(columns(report).campaign.words).toEqual(["2025-26", "2026"]);
});

describe("faults of counts", () => {
  test.each([
    ["60;75", "2 reading-bored-above-counted"],
    ["-5;2", "2 reading-count-negative"],
    ["100;tres", "2 reading-not-a-count"],
    ["0;4", "2 reading-bored-without-counted"],
    [";4", "2 reading-bored-without-counted"],
    [";4.5", "2 reading-percent-typed"],
    ["100;4.5%", "2 reading-percent-typed"],
    ["100;4.5", "2 reading-count-decimals"],
    ["30.000;4", "2 reading-count-ambiguous"],
    [";", "2 reading-empty"],
  ])("%s refuses its row: %s", async (counts, issue) => {
    const report = await read(`${HEAD}P1;15/03/2026;${counts}\n`);
    expect(onRows(report)).toEqual([issue]);
    expect(report.counts).toMatchObject({ accepted: 0, refused: 1 });
  });

  test.each([
    ["0;0", "2 reading-nothing-counted"],
    ["100;", "2 reading-bored-missing"],
  ])("%s keeps its row: %s", async (counts, issue) => {
    const report = await read(`${HEAD}P1;15/03/2026;${counts}\n`);
    expect(onRows(report)).toEqual([issue]);
    expect(report.counts).toMatchObject({ accepted: 1, flagged: 1 });
  });

  test("1,200 can only be 1200, unless the user says no", async () => {
    const text = `${HEAD}P1;15/03/2026;1,200;30\n`;
    const yes = await read(text);
    expect(columns(yes).counted[0]).toBe(1200);
    const question = yes.questions.find(({ code }) => code === "count-thousands")!;
    expect(question).toMatchObject({ applied: "yes", params: { likely: 1200, rows: 1 } });
    const no = await read(text, question.options.find(({ id }) => id === "no")!.choices);
    expect(no.counts.accepted).toBe(0);
    expect(no.questions.some(({ code }) => code === "count-thousands")).toBe(true);
  });

  test("a bad figure beside the fruits is left out of the row", async () => {
    const report = await read("id;arboles;evaluados;brocados\nP1;unos 30;100;5\n");
    expect(onRows(report)).toEqual(["2 reading-not-a-count"]);
    expect(columns(report).trees[0]).toBeNaN();
    expect(columns(report).counted[0]).toBe(100);
  });

  test("a percentage is compared and never used", async () => {
    const head = "id;evaluados;brocados;%\n";
    const report = await read(`${head}P1;300;12;4\nP2;300;12;9\nP3;300;12;400\nP4;;;7.5\n`);
    expect(onRows(report)).toEqual([
      "3 reading-percent-differs",
      "4 reading-percent-above-100",
      "5 reading-percent-only",
    ]);
    expect([...columns(report).bored]).toEqual([12, 12, 12]);
  });

  test("positions are held against the opened fruits, else against the bored", async () => {
    const opened = await read(
      "id;evaluados;brocados;frutos abiertos;pos_a;pos_b;pos_c;pos_d\nP1;300;12;10;1;2;3;4\nP2;300;12;10;1;2;3;5\n",
    );
    expect(onRows(opened)).toEqual(["3 reading-positions-sum"]);
    const bored = await read(
      "id;evaluados;brocados;pos_a;pos_b;pos_c;pos_d\nP1;300;12;4;4;4;1\nP2;300;12;4;4;4;0\n",
    );
    expect(onRows(bored)).toEqual(["2 reading-positions-above-bored"]);
  });
});

describe("dates", () => {
  test.each([
    ["", "2 reading-date-missing"],
    ["ayer", "2 reading-date-unread"],
    ["31/02/2026", "2 reading-date-impossible"],
    ["24/11/2062", "2 reading-date-future"],
    ["24/11/1926", "2 reading-date-too-old"],
  ])("%j: the row comes in without a date", async (date, issue) => {
    const report = await read(`${HEAD}P1;${date};100;5\nP2;15/03/2026;100;5\n`);
    expect(onRows(report)).toEqual([issue]);
    expect(isoDays(report)).toEqual(["", "2026-03-15"]);
    expect([...columns(report).campaign.code]).toEqual([-1, 0]);
  });

  test("without any column of dates the file says so once", async () => {
    const report = await read("id;evaluados;brocados\nP1;100;5\nP2;100;5\n");
    expect(told(report)).toEqual([
      "- readings-no-dates",
      "- readings-method-assumed",
      "- readings-no-places",
    ]);
  });

  test("where only the month can stand first it does, and it is asked", async () => {
    const text = `${HEAD}P1;03/25/2026;100;5\nP2;03/04/2026;100;5\n`;
    const report = await read(text);
    expect(isoDays(report)).toEqual(["2026-03-25", "2026-03-04"]);
    expect(report.questions.map(({ code, applied }) => [code, applied])).toEqual([
      ["date-order", "month-first"],
    ]);
    const other = await read(text, { dateOrder: "day-first" });
    expect(isoDays(other)).toEqual(["", "2026-04-03"]);
  });
});

describe("dates that are less than a date", () => {
  const sheet = (...dates: readonly string[]): Promise<IntakeReport> =>
    read(HEAD + dates.map((date, i) => `P${i};${date};100;5\n`).join(""));

  test("a month alone is its middle, and the sheet says so", async () => {
    const report = await sheet("mar-26", "15/03/2026", "abr-26");
    expect(isoDays(report)).toEqual(["2026-03-15", "2026-03-15", "2026-04-15"]);
    expect(onRows(report)).toEqual([]);
    expect(report.issues[0]).toMatchObject({
      code: "readings-dates-month-only",
      severity: "warning",
      params: { rows: 2, value: "mar-26" },
    });
  });

  test("the numbers of a spreadsheet are counted, the first with its date", async () => {
    const report = await sheet("46096", "15/03/2026", "46097");
    expect(isoDays(report)).toEqual(["2026-03-15", "2026-03-15", "2026-03-16"]);
    expect(report.issues[0]).toMatchObject({
      code: "readings-dates-serial",
      severity: "note",
      params: { rows: 2, value: "46096", read: "2026-03-15" },
    });
  });

  test("month-first rows in a day-first sheet are named and stay, undated", async () => {
    const report = await sheet("15/03/2026", "16/03/2026", "17/03/2026", "03/25/2026");
    expect(onRows(report)).toEqual(["5 reading-date-impossible"]);
    expect(isoDays(report).at(-1)).toBe("");
    expect(report.questions.map(({ code, applied }) => [code, applied])).toEqual([
      ["date-order", "day-first"],
    ]);
  });

  test("a trap set or read in a month without its day has no catches per day", async () => {
    const head = "id;fecha_instalacion;fecha_lectura;capturas\n";
    const report = await read(
      `${head}T1;mar-26;10/04/2026;40\nT2;01/03/2026;abr-26;40\nT3;01/03/2026;15/03/2026;40\n`,
    );
    expect([...columns(report).trapDays]).toEqual([Number.NaN, Number.NaN, 14]);
    expect(onRows(report)).toEqual(["2 reading-trap-no-day", "3 reading-trap-no-day"]);
  });
});

describe("methods and traps", () => {
  const TRAPS = "id;metodo;evaluados;brocados;capturas;fecha_instalacion;fecha_lectura\n";

  test("what is not written is taken from what was counted, and said", async () => {
    const report = await read(
      `${TRAPS}P1;;100;5;;;15/03/2026\nT1;;;;40;01/03/2026;15/03/2026\nS1;frutos caídos;50;9;;;15/03/2026\n`,
    );
    expect(methods(report)).toEqual(["ramas", "trampa", "frutos_suelo"]);
    const notes = report.issues.filter(({ source }) => source.row === undefined);
    expect(notes.map(({ params }) => params)).toEqual([
      { rows: 1, assumed: "ramas" },
      { rows: 1, assumed: "trampa" },
      { ramas: 1, frutos_suelo: 1, trampa: 1 },
      {},
    ]);
    expect([...columns(report).trapDays]).toEqual([Number.NaN, 14, Number.NaN]);
    expect([...columns(report).catches]).toEqual([Number.NaN, 40, Number.NaN]);
  });

  test.each([
    ["P1;;100;5;40;01/03/2026;15/03/2026", "2 reading-method-mixed"],
    ["P1;jaula;100;5;;;15/03/2026", "2 reading-method-unknown"],
    ["P1;trampa;100;5;;;15/03/2026", "2 reading-method-differs"],
    ["P1;ramas;;;12;;15/03/2026", "2 reading-method-differs"],
  ])("%s is refused: %s", async (row, issue) => {
    const report = await read(`${TRAPS}${row}\n`);
    expect(onRows(report)).toEqual([issue]);
    expect(report.counts.accepted).toBe(0);
  });

  test("zeros that a form fills in are no figures of another method", async () => {
    const report = await read(
      `${TRAPS}P1;ramas;100;5;0;;15/03/2026\nT1;trampa;0;0;40;01/03/2026;15/03/2026\n`,
    );
    expect(onRows(report)).toEqual([]);
    expect([...columns(report).catches]).toEqual([Number.NaN, 40]);
    expect([...columns(report).counted]).toEqual([100, Number.NaN]);
  });

  test.each([
    ["15/03/2026;15/03/2026", "2 reading-trap-interval", Number.NaN],
    ["16/03/2026;15/03/2026", "2 reading-trap-interval", Number.NaN],
    ["01/01/2026;15/03/2026", "2 reading-trap-interval-long", 73],
    [";15/03/2026", "2 reading-trap-not-installed", Number.NaN],
  ])("a trap from %s: %s", async (dates, issue, days) => {
    const report = await read(`${TRAPS}T1;trampa;;;40;${dates}\n`);
    expect(onRows(report)).toEqual([issue]);
    expect([...columns(report).trapDays]).toEqual([days]);
  });

  test("a trap without a date of reading was read on the day of the row", async () => {
    const report = await read("id;fecha;capturas;fecha_instalacion\nT1;15/03/2026;40;01/03/2026\n");
    expect([...columns(report).trapDays]).toEqual([14]);
  });
});

describe("points and repeats", () => {
  test("a second reading of a point and day is told, a whole repeat refused", async () => {
    const rows = Array.from({ length: 6 }, (_, i) => `Q${i};15/03/2026;100;5\n`).join("");
    const report = await read(`${HEAD}${rows}Q0;15/03/2026;80;2\nq1;15/03/2026;100;5\n`);
    expect(onRows(report)).toEqual(["8 reading-repeated", "9 row-repeated"]);
    expect(report.counts.accepted).toBe(7);
  });

  test("a sheet with one row a branch keeps its equal rows", async () => {
    const report = await read(
      `${HEAD}P1;15/03/2026;30;0\nP1;15/03/2026;30;0\nP2;15/03/2026;30;1\nP2;15/03/2026;30;0\n`,
    );
    expect(onRows(report)).toEqual([]);
    expect(told(report)).toContain("- readings-several-per-day");
    expect(report.counts.accepted).toBe(4);
  });

  test("a sheet pasted twice is counted once, named and asked", async () => {
    const sheet = `P1;15/03/2026;300;12\nP2;15/03/2026;300;0\nP3;ayer;300;1\n`;
    const report = await read(`${HEAD}${sheet}${sheet}`);
    expect([...columns(report).counted]).toEqual([300, 300, 300]);
    expect(report.refused.map(({ row }) => row)).toEqual([5, 6, 7]);
    const told = report.issues.find(({ code }) => code === "readings-pasted-twice");
    expect(told).toMatchObject({
      severity: "warning",
      params: { rows: 3, copies: [5, 6, 7], of: [2, 3, 4] },
    });
    const question = report.questions.find(({ code }) => code === "repeated-rows")!;
    expect(question).toMatchObject({ applied: "copies", params: { rows: 3 } });
    const parts = await read(
      `${HEAD}${sheet}${sheet}`,
      question.options.find(({ id }) => id === "parts")!.choices,
    );
    expect(parts.counts.accepted).toBe(6);
    expect(parts.questions.map(({ code, applied }) => [code, applied])).toEqual([
      ["repeated-rows", "parts"],
    ]);
  });

  test("without a code the point is the plot, else the place, else the row", async () => {
    const report = await read(
      "parcela;este;norte;zona;evaluados;brocados\nA;728000;9412000;17S;10;1\na;728050;9412000;17S;10;1\n;728100;9412000;17S;10;1\n;728100;9412000;17S;10;0\n;;;;10;1\n",
    );
    expect(columns(report).points).toEqual(["A", "728100, 9412000", "fila 6"]);
    expect([...columns(report).point]).toEqual([0, 0, 1, 1, 2]);
  });

  test("a row that does not name its point says how it is called", async () => {
    const report = await read(`${HEAD};15/03/2026;100;5\nP2;15/03/2026;100;5\n`);
    expect(onRows(report)).toEqual(["2 reading-no-point"]);
  });

  test("one code in two places is told in metres", async () => {
    const report = await read(
      "id;lat;lon;evaluados;brocados\nP1;-5.30000;-78.90000;10;1\nP1;-5.30100;-78.90000;10;2\nP1;-5.31;-78.90000;10;3\n",
    );
    expect(onRows(report)).toEqual(["4 reading-point-apart"]);
    expect(report.issues.at(-1)?.params).toMatchObject({ point: "P1", metres: 1113, firstRow: 2 });
  });
});
