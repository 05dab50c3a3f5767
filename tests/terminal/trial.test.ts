import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { ROOT } from "../../scripts/root.mjs";
import { madeWorkbook, textRow } from "../fixtures/made-workbook.ts";
import { openTerminal } from "../fixtures/terminal.ts";

vi.setConfig({ testTimeout: 60_000 });

const terminal = openTerminal();
afterAll(terminal.close);

const trial = (...args: readonly string[]) => terminal.run("trial", ...args);
const json = async (...args: readonly string[]) => {
  const { status, stdout } = await trial(...args, "--json");
  return { status, answer: JSON.parse(stdout) };
};

const VARIETIES = ["Caturra", "Catuaí", "Typica"];
const BLOCKS = ["I", "II", "III"];

/** Figures that differ by variety and block, and not only by them. */
const figure = (site: number, block: number, variety: number): number =>
  20 + site + 3 * variety + block + ((7 * block + 5 * variety + site) % 4) / 2;

const cells = (site: number) =>
  BLOCKS.flatMap((block, b) =>
    VARIETIES.map((variety, v) => ({ block, variety, value: figure(site, b, v) })),
  );

const seasons = terminal.write("campanas.csv", [
  "sitio,campana,bloque,variedad,rendimiento_qq_ha,roya_pct",
  ...["2025", "2026"].flatMap((season, s) =>
    cells(s).map(({ block, variety, value }) => `Alta,${season},${block},${variety},${value},3`),
  ),
]);

const one = terminal.write("uno.csv", [
  "sitio;bloque;variedad;Rendimiento_qq_ha;roya_pct;brotes",
  ...cells(0).map(
    ({ block, variety, value }) => `Alta;${block};${variety};${value};${40 - value};${2 * value}`,
  ),
]);

describe("several seasons", () => {
  test("none chosen: the reason, and what to choose from", async () => {
    for (const args of [[seasons], [seasons, "--json"]]) {
      const { status, stdout, stderr } = await trial(...args);
      expect(status).toBe(2);
      const why = "varias campañas (2025, 2026): elija una con --campaign";
      expect(stderr).toContain(why);
      if (args.includes("--json")) expect(JSON.parse(stdout).error).toContain(why);
      else expect(stdout).toBe("");
    }
  });

  test("each has its own figures", async () => {
    const means = async (season: string) =>
      (await json(seasons, "--campaign", season)).answer.means.map(
        (mean: { readonly raw_mean: number }) => mean.raw_mean,
      );
    const [first, second] = [await means("2025"), await means("2026")];
    expect(first).toHaveLength(3);
    expect(second).not.toEqual(first);
    expect((await trial(seasons, "--campaign", "2026")).stdout).toContain("Campaña: 2026.");
  });

  test("a site with one season is told beside a site with two", async () => {
    const mixed = terminal.write("mezcla.csv", [
      ...terminal.read("campanas.csv").trim().split("\n"),
      ...cells(1).map(({ block, variety, value }) => `Baja,2026,${block},${variety},${value},3`),
    ]);
    const { status, answer } = await json(mixed);
    expect(status).toBe(0);
    expect(answer.not_computable).toBe("several seasons: choose one");
    const sites = answer.sites.map((site: Record<string, unknown>) => [
      site.sitio,
      site.not_computable,
      site.balanced,
    ]);
    expect(sites).toEqual([
      ["Alta", "several seasons: choose one", undefined],
      ["Baja", undefined, true],
    ]);
    expect((await trial(mixed)).stdout).toContain("elija una con --campaign");
  });
});

test("the response is found by its heading however it is written, and any column of figures is one", async () => {
  for (const [typed, column] of [
    ["rendimiento_qq_ha", "Rendimiento_qq_ha"],
    ["ROYA_PCT", "roya_pct"],
    ["brotes", "brotes"],
  ] as const) {
    const { status, answer } = await json(one, "--response", typed);
    expect([status, answer.response]).toEqual([0, column]);
  }
  expect((await json(one)).answer.response).toBe("Rendimiento_qq_ha");
});

test("letters begin with the best: the most yield, the least rust", async () => {
  const first = async (response: string) => {
    const { stdout } = await trial(one, "--response", response);
    const lines = stdout.split("\n");
    return lines[lines.findIndex((line) => line.startsWith("Variedad ")) + 1]?.split(" ")[0];
  };
  expect(await first("rendimiento_qq_ha")).toBe("Typica");
  expect(await first("roya_pct")).toBe("Typica");
});

test("another level is another list of pairs, and the intervals stay at 95%", async () => {
  const usual = (await json(one)).answer;
  const strict = (await json(one, "--alpha", "0.0001")).answer;
  expect(Object.keys(strict)).toContain("share_a_letter_at_0.0001");
  expect(strict.tukey).toEqual(usual.tukey);
  expect(strict["share_a_letter_at_0.0001"].length).toBeGreaterThan(
    usual["share_a_letter_at_0.05"].length,
  );
});

test("one site at three heights is three sites, the lowest first, with means by site", async () => {
  const heights = terminal.write("alturas.csv", [
    "bloque,variedad,altitud_msnm,rendimiento_qq_ha",
    ...[1797, 1477, 1548].flatMap((height, s) =>
      cells(s).map(({ block, variety, value }) => `${block},${variety},${height},${value}`),
    ),
  ]);
  const { status, answer } = await json(heights);
  expect(status).toBe(0);
  const sites = answer.sites as readonly {
    readonly sitio: string;
    readonly altitud_msnm: number;
  }[];
  expect(sites.map(({ sitio, altitud_msnm }) => [sitio, altitud_msnm])).toEqual([
    ["1477 m", 1477],
    ["1548 m", 1548],
    ["1797 m", 1797],
  ]);
  expect(answer.anova.map((row: { readonly term: string }) => row.term)).toContain(
    "sitio:variedad",
  );
  expect(answer.interaction).toHaveLength(9);
  expect(answer.interaction[0]).toMatchObject({ sitio: "1477 m", altitud_msnm: 1477, n: 3 });
  expect((await trial(heights)).stdout).toMatch(/^Variedad +1477 m +1548 m +1797 m$/m);
});

test("a workbook gives what the same sheet as CSV gives, and another sheet by its name", async () => {
  const rows = (site: number): string =>
    [
      textRow(1, "sitio", "bloque", "variedad", "rendimiento_qq_ha"),
      ...cells(site).map(
        ({ block, variety, value }, i) =>
          `<row r="${i + 2}">${[`Sitio ${site}`, block, variety].map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join("")}<c><v>${value}</v></c></row>`,
      ),
    ].join("");
  const book = terminal.write(
    "ensayo.xlsx",
    madeWorkbook([
      { name: "Primero", rows: rows(0) },
      { name: "Segundo", rows: rows(1) },
    ]),
  );
  const [plain, first, second] = [
    (await json(one)).answer,
    (await json(book)).answer,
    (await json(book, "--sheet", "Segundo")).answer,
  ];
  expect(first).toMatchObject({ file: "ensayo.xlsx", sitio: "Sitio 0", used: 9 });
  for (const name of ["anova_adjusted", "means", "tukey", "letters"])
    expect(first[name]).toEqual(plain[name]);
  expect(second.sitio).toBe("Sitio 1");
  const wrong = await trial(book, "--sheet", "Tercero");
  expect([wrong.status, wrong.stdout]).toEqual([2, ""]);
  expect(wrong.stderr).not.toBe("");
});

test("a plot that names no variety is told, and makes the exit code 1", async () => {
  const hole = terminal.write("sin-variedad.csv", [
    ...terminal.read("uno.csv").trim().split("\n"),
    "Alta;IV;;21.5;10;40",
  ]);
  const { status, answer } = await json(hole);
  expect(status).toBe(1);
  const told = [...answer.skipped, ...answer.refused];
  expect(told.length).toBeGreaterThan(0);
});

test("English and Spanish say the same figures", async () => {
  const figures = (text: string) => text.match(/\d+\.\d+/g)?.sort();
  const [spanish, english] = [await trial(one), await trial(one, "--lang", "en")];
  expect(figures(english.stdout)).toEqual(figures(spanish.stdout));
  expect(english.stdout).toContain("Varieties that share a letter are not told apart");
  expect(spanish.stdout).toContain("Comparten letra las variedades que no se distinguen");
});

test.each<readonly [readonly string[], string]>([
  [[], "Indique un archivo"],
  [[one, one], "Indique un archivo"],
  [["nada.csv"], "No existe el archivo nada.csv"],
  [[one, "--response", "altura"], "no tiene la variable «altura»"],
  [[one, "--campaign", "2026"], "no dice campañas"],
  [[seasons, "--campaign", "1999"], "Las que hay: 2025, 2026"],
  [[one, "--alpha", "5"], "--alpha"],
  [[one, "--alpha", "0,05"], "--alpha"],
])("%j exits 2 with a sentence", async (args, part) => {
  const { status, stdout, stderr } = await trial(...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(part);
});

test("is a command of the shell", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, "bin/lindero.mjs"), "trial", one, "--response", "rendimiento_qq_ha", "--json"],
    { encoding: "utf8", cwd: terminal.folder },
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ file: "uno.csv", plots: 9, used: 9, balanced: true });
});
