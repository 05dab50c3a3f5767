import { afterAll, expect, test, vi } from "vitest";
import { openTerminal } from "../fixtures/terminal.ts";

vi.setConfig({ testTimeout: 60_000 });

const terminal = openTerminal();
afterAll(terminal.close);

const varieties = (...args: readonly string[]) => terminal.run("varieties", ...args);
const json = async (...args: readonly string[]) => {
  const { status, stdout } = await varieties(...args, "--json");
  return { status, answer: JSON.parse(stdout) };
};

const HEADER = "codigo_parcela,dni,apellidos_nombres,caserio,variedades,altitud_msnm,lat,lon";

/** South of 5° S, where Caturra's band is 1,300 m and up, at a place whose relief is not what the register says. */
const plot = (id: string, hamlet: string, variety: string, altitude: string): string =>
  `${id},0000000${id.slice(1)},Persona ${id},${hamlet},"${variety}",${altitude},-5.35,-79.15`;

const register = terminal.write("parcelas.csv", [
  HEADER,
  plot("P1", "Rumipite", "Caturra", "1600"),
  plot("P2", "Rumipite", "Caturra", "900"),
  plot("P3", "Rumipite", "caturra, Typica", "1290"),
  plot("P4", "La Lima", "Katura", "1600"),
  plot("P5", "La Lima", "", "1600"),
  plot("P6", "La Lima", "Marsellesa", "1000"),
]);

test("counts by verdict, variety and hamlet; every plot once", async () => {
  const { status, answer } = await json(register);
  expect(status).toBe(0);
  expect(answer).toMatchObject({
    plots: 6,
    verdicts: { inside: 2, below: 1, undecidable: 1, "unknown-variety": 1, "no-variety": 1 },
    compared: 4,
    outside: 1,
    unknown: [{ written: "Katura", plots: 1 }],
  });
  expect(answer.unknown[0].nearest[0]).toBe("Caturra");
  const total = (groups: readonly { readonly plots: number }[]) =>
    groups.reduce((sum, { plots }) => sum + plots, 0);
  expect(total(answer.by_caserio)).toBe(6);
  expect(answer.by_organizacion).toBeNull();
  expect(answer.by_variety[0]).toMatchObject({ name: "Caturra", plots: 3, verdicts: { below: 1 } });
  expect(answer.per_plot_variety).toHaveLength(7);
  expect(answer.per_plot_variety[1]).toMatchObject({
    id: "P2",
    row: 3,
    variety: "Caturra",
    verdict: "below",
    altitude_m: 900,
    altitude_error_m: 15,
    altitude_source: "register",
    band_min_m: 1300,
    margin_m: -400,
  });
});

test("doubtful altitudes are told on standard error and among the notices, in both languages", async () => {
  const doubtful = terminal.write("dudosas.csv", [
    HEADER,
    plot("P1", "Rumipite", "Caturra", ""),
    plot("P2", "Rumipite", "Caturra", "-20"),
    plot("P3", "Rumipite", "Caturra, Typica", "9000 msnm"),
    plot("P4", "Rumipite", "Caturra", "20"),
  ]);
  const { stderr, stdout } = await varieties(doubtful, "--json");
  const { notices } = JSON.parse(stdout);
  const counts = Object.fromEntries(
    notices.map(({ code, plots }: { code: string; plots: number }) => [code, plots]),
  );
  expect(counts).toMatchObject({
    "altitude-from-relief": 3,
    "altitude-off-relief": 1,
    "altitude-blank": 1,
    "altitude-zeroOrLess": 1,
    "altitude-tooHigh": 1,
    "several-varieties": 1,
  });
  for (const { sentence } of notices) expect(stderr).toContain(sentence);
  expect(stderr).toContain("En 3 la altitud es la del relieve (±30 m)");
  const english = await varieties(doubtful, "--lang", "en");
  expect(english.stderr).toContain("For 3 the altitude is the relief's (±30 m)");
  expect(english.stderr).toContain("is 0 or less: taken as blank");
});

test("names and identity papers stay in the person's file", async () => {
  await varieties(register, "--csv", "o.csv", "--excel", "e.csv");
  const { stdout } = await varieties(register, "--json");
  for (const text of [terminal.read("o.csv"), terminal.read("e.csv"), stdout]) {
    expect(text).toContain("P2");
    expect(text).not.toMatch(/Persona|0000000/);
  }
});

test("files say where they are from, and no cell starts a formula", async () => {
  const evil = terminal.write("formula.csv", [HEADER, plot("P1", "=cmd", "=HYPERLINK(1)", "1500")]);
  const { status, stdout } = await varieties(evil, "--csv", "o.csv", "--excel", "e.csv");
  expect(status).toBe(0);
  expect(stdout).toContain("Guardado: o.csv");
  const machine = terminal.read("o.csv");
  const head = machine.split("\r\n")[0]?.split(",") ?? [];
  for (const name of ["file_sha256", "catalogue", "register_error_m", "method", "answered_at"])
    expect(head).toContain(name);
  const people = terminal.read("e.csv");
  expect(people.startsWith("\ufeff")).toBe(true);
  expect(people).toMatch(/SHA-256;[0-9a-f]{64}/);
  expect(people).toContain("World Coffee Research, catálogo leído en 2020");
  expect(machine + people).not.toMatch(/(^|[;,"\n])=/);
});

test("a name is never guessed, and is taken for another only when the person says so", async () => {
  const { stdout } = await varieties(register);
  expect(stdout).toMatch(/Katura: 1 parcela; ¿Caturra/);
  expect(stdout).toContain('--same "Katura=Caturra"');
  const said = await json(register, "--same", "katura=caturra");
  expect(said.answer.verdicts).toMatchObject({ inside: 3, "unknown-variety": 0 });
});

test("the exercise moves the bands, is called one, and leaves the published verdicts", async () => {
  const usual = (await json(register)).answer;
  const warm = (await json(register, "--warming", "2", "--lapse", "5")).answer;
  expect(warm.verdicts).toEqual(usual.verdicts);
  expect(warm).toMatchObject({ exercise_shift_m: 400, exercise_warming_c: 2 });
  expect(warm.verdicts_exercise.below).toBeGreaterThan(usual.verdicts.below);
  const { stdout } = await varieties(register, "--warming", "2", "--lapse", "5");
  expect(stdout).toContain("Ejercicio, no pronóstico: con 2 °C más las fajas suben 400 m");
});

test("errors decide what is undecidable", async () => {
  const { answer } = await json(register, "--register-error", "0");
  expect(answer.verdicts).toMatchObject({ undecidable: 0, below: 2 });
});

test("an own catalogue instead of the one that ships", async () => {
  const own = terminal.write("catalogo.csv", [
    "variedad,altitud_min,altitud_max",
    "Katura,1000,1500",
  ]);
  const { status, answer } = await json(register, "--catalogue", own);
  expect(status).toBe(0);
  expect(answer).toMatchObject({ catalogue: "catalogo.csv", catalogue_varieties: 1 });
  expect(answer.verdicts).toMatchObject({ above: 1, "unknown-variety": 4, "no-variety": 1 });
});

test("English and Spanish say the same figures", async () => {
  const figures = (text: string) => text.match(/\d[\d.,]*\d/g)?.sort();
  const [spanish, english] = [await varieties(register), await varieties(register, "--lang", "en")];
  expect(figures(english.stdout)).toEqual(figures(spanish.stdout));
  expect(english.stdout).toContain("1 of 4 plots is outside the altitude band of its variety");
});

test("a refused row makes the exit code 1", async () => {
  const broken = terminal.write("mala.csv", [
    ...terminal.read("parcelas.csv").trim().split("\n"),
    "P7,00000007,Persona P7,La Lima,Caturra,1500,,",
  ]);
  const { status, answer } = await json(broken);
  expect([status, answer.refused.length]).toEqual([1, 1]);
});

test.each<readonly [readonly string[], string]>([
  [[], "Indique un archivo"],
  [[register, register], "Indique un archivo"],
  [["nada.csv"], "No existe el archivo nada.csv"],
  [[register, "--warming", "9"], "--warming"],
  [[register, "--warming", "mucho"], "«mucho»"],
  [[register, "--lapse", "0"], "--lapse"],
  [[register, "--same", "Katura"], "--same"],
  [[register, "--same", "Katura=Caturrra"], "¿Quiso decir Caturra"],
  [[register, "--crs", "EPSG:1"], "EPSG:1"],
  [[register, "--csv", "o.xlsx"], "o.xlsx"],
  [[register, "--catalogue", "nada.csv"], "No existe el archivo nada.csv"],
  [[register, "--catalogue", register], "catálogo"],
])("%j exits 2 with a sentence", async (args, part) => {
  const { status, stdout, stderr } = await varieties(...args);
  expect(stderr).toContain(part);
  expect(status).toBe(2);
  expect(stdout).toBe("");
});
