import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { ROOT } from "../../scripts/root.mjs";
import { COMMANDS } from "../../src/cli/commands.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { FileError } from "../../src/tasks/command.ts";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "lindero-borer-"));
afterAll(() => rmSync(folder, { recursive: true }));

const real = (name: string): string => (isAbsolute(name) ? name : join(folder, name));

/** The whole command line in this process: the same as in a shell, which one test below starts. */
async function borer(...args: readonly string[]) {
  let stdout = "";
  let stderr = "";
  const status = await runCli(["borer", ...args], COMMANDS, {
    version: "",
    preferred: "es_PE.UTF-8",
    out: (text) => {
      stdout += text;
    },
    err: (text) => {
      stderr += text;
    },
    async readFile(name) {
      if (!existsSync(real(name))) throw new FileError(name, "ENOENT");
      return readFileSync(real(name));
    },
    writeFile: async (name, content) => writeFileSync(real(name), content),
    readEmbedded: async (name) => readFileSync(join(ROOT, "public", name)),
  });
  expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
  expect(stderr).not.toMatch(/NaN|undefined|^\s+at /m);
  return { status, stdout, stderr };
}

const file = (name: string, lines: readonly string[]): string => {
  writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  return name;
};

const HEADER = "id_punto,fecha,este,norte,caserio,metodo,frutos_evaluados,frutos_brocados";

/** Two rows of points 400 m apart: the eastern five with many bored, the western five with few. */
const sheet = file("lecturas.csv", [
  HEADER,
  ...Array.from({ length: 10 }, (_, p) => {
    const bored = p < 5 ? 150 + 5 * p : 2 + p;
    const east = p < 5 ? 720_000 + 400 * p : 740_000 + 400 * p;
    const hamlet = p < 5 ? "Rumé" : "El Carmen";
    return `P${p},2026-03-0${1 + (p % 9)},${east},9415000,${hamlet},ramas,1000,${bored}`;
  }),
  "P0,2025-11-02,720000,9415000,rume,ramas,1000,10",
]);

test("answers in sentences: rate with its count and both intervals, hot spots, the caution", async () => {
  const { status, stdout, stderr } = await borer(sheet, "--crs", "EPSG:32717", "--by", "CASERIO");
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("de 11,000 frutos, 10 puntos");
  expect(stdout).toMatch(/Intervalo de 95%, con los puntos como grupos: .*%/);
  expect(stdout.indexOf("con los puntos como grupos")).toBeLessThan(stdout.indexOf("Wilson"));
  expect(stdout).toMatch(/Rumé +5 +810\/6,000 +13\.50%/);
  expect(stdout).toContain("tasa ajustada (EB");
  expect(stdout).toContain("Permutaciones por punto: 9,999, semilla 1");
  expect(stdout).toContain("no un protocolo de broca");
});

test("one month and one season are other figures, and English is written", async () => {
  const month = await borer(sheet, "--crs", "EPSG:32717", "--period", "2025-11", "--json");
  expect(JSON.parse(month.stdout)).toMatchObject({ period: "2025-11", used: 1, moran: [] });
  const season = await borer(sheet, "--crs=EPSG:32717", "--period", "2026", "--lang", "en");
  expect(season.stdout).toContain("Period: season 2026");
});

test("the same question has the same answer, and the seed counts", async () => {
  const ask = async (seed: string): Promise<unknown> => {
    const options = ["--crs", "EPSG:32717", "--band", "1700", "--seed", seed];
    return JSON.parse((await borer(sheet, ...options, "--json")).stdout).per_point;
  };
  const first = await ask("7");
  expect(await ask("7")).toEqual(first);
  expect(await ask("8")).not.toEqual(first);
});

test("hexagons pool their points", async () => {
  const { stdout } = await borer(sheet, "--crs", "EPSG:32717", "--cells", "3000", "--json");
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({ per_point: [], unit: "cell", cell_size_m: 3000 });
  const points = answer.per_cell.map((cell: { readonly points: number }) => cell.points);
  expect(points.reduce((sum: number, n: number) => sum + n, 0)).toBe(10);
});

test("files carry the method, threshold, parameters and seed, and no formula", async () => {
  const evil = file("formula.csv", [
    HEADER,
    "=HYPERLINK(1),2026-03-01,720000,9415000,=cmd,ramas,100,5",
    "B,2026-03-01,720400,9415000,Rume,ramas,100,3",
  ]);
  const options = [
    "--crs",
    "EPSG:32717",
    "--threshold",
    "3",
    "--seed",
    "42",
    "--permutations",
    "9",
  ];
  const { status } = await borer(evil, ...options, "--out", "o.csv", "--excel", "e.csv");
  expect(status).toBe(0);
  const [head = "", row = ""] = readFileSync(join(folder, "o.csv"), "utf8").split("\r\n");
  for (const name of ["seed", "permutations", "threshold", "band_m", "method", "file_sha256"])
    expect(head.split(",")).toContain(name);
  expect(row).toContain(",42,");
  const people = readFileSync(join(folder, "e.csv"), "utf8");
  expect(people.startsWith("\ufeff")).toBe(true);
  expect(people).toMatch(/Semilla;42\r\n/);
  expect(`${head}\r\n${row}\r\n${people}`).not.toMatch(/(^|[;,"\n])=/);
  await borer(evil, ...options, "--by", "caserio", "--out", "g.csv");
  expect(readFileSync(join(folder, "g.csv"), "utf8")).not.toMatch(/(^|[,"\n])=/);
});

test("traps are per trap and day, never per cent, never with fruits", async () => {
  const traps = file("trampas.csv", [
    "id_punto,fecha_instalacion,fecha_lectura,metodo,capturas,frutos_evaluados,frutos_brocados,fecha",
    "T1,2026-03-01,2026-03-08,trampa,70,,,",
    "T2,2026-03-01,2026-03-11,trampa,10,,,",
    "F1,,,ramas,,100,5,2026-03-01",
  ]);
  const { stdout } = await borer(traps, "--method", "trampa", "--by", "id_punto", "--json");
  const { groups, districts } = JSON.parse(stdout);
  expect(districts).toEqual([]);
  expect(groups[0]).toMatchObject({
    grupo: "T1",
    catches: 70,
    trap_days: 7,
    rate_per_trap_day: 10,
  });
  expect(Object.keys(groups[0]).join()).not.toMatch(/pct/);
  expect((await borer(traps, "--method", "trampa")).stdout).toContain(
    "80 capturas en 17 trampas-día",
  );
});

test("broken counts are refused by row and reason; the rest is answered, with 1", async () => {
  const broken = file("rotas.csv", [
    HEADER,
    "A,2026-03-01,720000,9415000,Rume,ramas,100,5",
    "B,2026-03-01,720100,9415000,Rume,ramas,50,60",
    "C,2026-03-01,720200,9415000,Rume,ramas,30.5,2",
    "D,2026-03-01,720300,9415000,Rume,ramas,0,0",
  ]);
  const { status, stdout, stderr } = await borer(broken, "--crs", "EPSG:32717");
  expect(status).toBe(1);
  expect(stderr).toMatch(/Fila 3 \(B\).*60.*50/);
  expect(stderr).toMatch(/Fila 4 \(C\).*30\.5/);
  expect(stdout).toContain("(5 brocados de 100 frutos, 1 punto)");
  expect(stdout).toContain("1 sin nada contado");
});

test.each([
  ["one point", ["A,2026-03-01,720000,9415000,Rume,ramas,300,9"], "muy pocos puntos"],
  [
    "all zero",
    Array.from(
      { length: 6 },
      (_, p) => `Z${p},2026-03-01,${720_000 + 500 * p},9415000,Rume,ramas,200,0`,
    ),
    "todos los puntos tienen la misma tasa",
  ],
  [
    "all in one place",
    Array.from({ length: 6 }, (_, p) => `J${p},2026-03-01,720000,9415000,Rume,ramas,200,${p}`),
    "todos los conteos están en un mismo lugar",
  ],
])("%s: what is undefined is said in words", async (name, rows, words) => {
  const { stdout } = await borer(file(`${name}.csv`, [HEADER, ...rows]), "--crs", "EPSG:32717");
  expect(stdout).toContain(words);
  expect(stdout).toContain("La I de Moran no se puede calcular");
  const json = await borer(`${name}.csv`, "--crs", "EPSG:32717", "--json");
  const { per_point, moran, gi_star_not_computable_because } = JSON.parse(json.stdout);
  expect(per_point[0]).toMatchObject({ z: null, p: null, p_bh: null, class_bh: null });
  expect(moran).toEqual([]);
  expect(gi_star_not_computable_because).not.toBeNull();
});

/** Points in a row, `step` metres apart. */
const row = (bored: readonly number[], step: number, from = 0): string[] =>
  bored.map((count, p) => {
    const east = 720_000 + step * p;
    return `R${from + p},2026-03-01,${east},9415000,Rume,ramas,200,${count}`;
  });

test("three islands are named, and nobody is called not significant", async () => {
  const islands = file("islas.csv", [HEADER, ...row([1, 20, 5], 40_000)]);
  const { stdout } = await borer(islands, "--crs=EPSG:32717", "--band", "5000");
  expect(stdout).toContain("ninguno de 3 puntos se comparó");
  expect(stdout).toContain("Islas, sin ningún vecino en la banda: R0, R1, R2.");
  expect(stdout).not.toContain("no significativos");
  const { islands: many, comparable } = JSON.parse(
    (await borer(islands, "--crs=EPSG:32717", "--band", "5000", "--json")).stdout,
  );
  expect([many, comparable]).toEqual([3, 0]);
});

test("the reason of the proposed band is said, and is true", async () => {
  const line = file("fila.csv", [HEADER, ...row([0, 9, 3, 14, 6, 1, 0, 8, 2, 11], 300)]);
  const { stdout } = await borer(line, "--crs", "EPSG:32717");
  const [, share, k] =
    /La banda.*?(\d+)% de los puntos tiene ahí al menos (\d+) vec/.exec(stdout) ?? [];
  const { band_m, per_point } = JSON.parse(
    (await borer(line, "--crs", "EPSG:32717", "--json")).stdout,
  );
  const near = per_point.filter(
    (point: { readonly neighbours_without_self: number }) =>
      point.neighbours_without_self >= Number(k),
  );
  expect(near.length * 10).toBe(Number(share));
  const own = await borer(line, "--crs", "EPSG:32717", "--band", String(band_m));
  expect(own.stdout).not.toContain("La banda");
});

test("rates that empirical Bayes makes equal are not called equal", async () => {
  const chance = file("azar.csv", [
    HEADER,
    ...row(
      Array.from({ length: 25 }, (_, p) => 10 + (p % 3)),
      400,
    ),
  ]);
  const { stdout } = await borer(chance, "--crs", "EPSG:32717");
  expect(stdout).toContain("Vea la tasa contada con --rate raw");
  const because = async (rate: string) =>
    JSON.parse((await borer(chance, "--crs=EPSG:32717", "--rate", rate, "--json")).stdout)
      .gi_star_not_computable_because;
  expect(await because("eb")).toBe("no variance left by empirical Bayes");
  expect(await because("raw")).toBeNull();
});

test("two points that happen to be alike decide nothing", async () => {
  const two = file("dos.csv", [
    HEADER,
    "A,2026-03-01,720000,9415000,Dos,ramas,100,6",
    "B,2026-03-01,720100,9415000,Dos,ramas,101,6",
  ]);
  const { stdout } = await borer(two, "--crs", "EPSG:32717", "--by", "caserio");
  expect(stdout).toMatch(/con que se decide: 3\.45 a 10\.14%/);
  expect(stdout).toMatch(/Dos +2 .*3\.45 a 10\.14% +5\.60 a 6\.36% .*no se sabe/);
  const json = await borer(two, "--crs", "EPSG:32717", "--by", "caserio", "--json");
  const [group] = JSON.parse(json.stdout).groups;
  expect(group).toMatchObject({ standing: "undecided", interval_of: "both" });
  expect(group.clustered95_pct[0]).toBeCloseTo(5.6, 1);
  expect(group.interval95_pct).toEqual(group.wilson95_pct);
});

test("a rate is not said to be like itself", async () => {
  const five = file("cinco.csv", [HEADER, "A,2026-03-01,720000,9415000,Rume,ramas,2000,100"]);
  expect((await borer(five, "--crs", "EPSG:32717")).stdout).not.toContain("no se distingue");
  const few = file("cinco-pocos.csv", [HEADER, "A,2026-03-01,720000,9415000,Rume,ramas,60,3"]);
  const { stdout } = await borer(few, "--crs", "EPSG:32717");
  expect(stdout).toContain("5.00% no se distingue de 2% y 10%.");
});

test("other methods and what was assumed are not kept silent", async () => {
  const mixed = file("mixta.csv", [
    HEADER,
    "A,2026-03-01,720000,9415000,Rume,ramas,100,5",
    "B,2026-03-01,720100,9415000,Rume,ramas,100,3",
    "B,2026-03-01,720100,9415000,Rume,frutos_suelo,100,30",
  ]);
  const { stdout, stderr } = await borer(mixed, "--crs", "EPSG:32717");
  expect(stdout).toContain("Aparte, sin entrar en ninguna cifra: 1 de frutos del suelo");
  expect(stderr).toContain("varios métodos");
  const { stdout: json } = await borer(mixed, "--crs", "EPSG:32717", "--json");
  const { notices, other_methods } = JSON.parse(json);
  expect(other_methods).toEqual({ frutos_suelo: 1 });
  expect(notices.map((one: { readonly sentence: string }) => one.sentence).join()).toContain(
    "varios métodos",
  );
});

test("a sheet pasted twice is said, and read as the person says", async () => {
  const once = row([0, 1, 2, 3, 4, 5], 300);
  const twice = file("pegada.csv", [HEADER, ...once, ...once]);
  const { stdout, stderr } = await borer(twice, "--crs", "EPSG:32717");
  expect(stdout).toContain("15 brocados de 1,200 frutos");
  expect(stderr).toContain("--repeated parts");
  const parts = await borer(twice, "--crs", "EPSG:32717", "--repeated", "parts");
  expect(parts.stdout).toContain("30 brocados de 2,400 frutos");
  expect((await borer(twice, "--repeated", "both")).stderr).toContain("copies, parts");
});

test("swapped coordinates are read the other way round when asked", async () => {
  const turned = file("al-reves.csv", [
    "id_punto,lat,lon,metodo,frutos_evaluados,frutos_brocados",
    ...Array.from({ length: 6 }, (_, p) => `S${p},${-78.9 - p / 1000},-5.3,ramas,100,${p}`),
  ]);
  const plain = await borer(turned);
  expect(plain.status).toBe(2);
  expect(plain.stderr).toContain("--swap");
  const { status, stdout } = await borer(turned, "--swap", "--json");
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ used: 6, crs: "EPSG:32717" });
});

test("the help says what is compared where nobody chose", async () => {
  const { stdout } = await borer("--help");
  expect(stdout).toContain("sin ella, los puntos, con todas sus fechas");
});

test("a sheet without coordinates still has its groups", async () => {
  const plain = file("sin-lugar.csv", [
    "id_punto,frutos_evaluados,frutos_brocados,sector",
    "A,100,5,Norte",
    "B,300,3,Norte",
  ]);
  const { status, stdout } = await borer(plain, "--by", "Sector");
  expect(status).toBe(0);
  expect(stdout).toMatch(/Norte +2 +8\/400 +2\.00%/);
  expect(stdout).toContain("muy pocos puntos con conteo y coordenadas");
});

test.each([
  [[], "lindero borer"],
  [["nada.csv"], "nada.csv"],
  [[file("vacio.csv", [])], "vacio.csv"],
  [[sheet, "--by", "finca"], "caserio"],
  [[sheet, "--period", "2019-01"], "2026"],
  [[sheet, "--method", "redes"], "redes"],
  [[sheet, "--method", "trampa"], "ramas"],
  [[sheet, "--rate", "media"], "media"],
  [[sheet, "--band", "-5"], "-5"],
  [[sheet, "--seed", "1.5"], "1.5"],
  [[sheet, "--crs", "EPSG:1"], "EPSG:1"],
  [[sheet, "--out", "o.xlsx"], "o.xlsx"],
])("%j exits 2 with a sentence", async (args, part) => {
  const { status, stdout, stderr } = await borer(...args);
  expect(status).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(part);
});

test("many groups do not scroll the answer away", async () => {
  const many = file("muchos.csv", [
    "id_punto,frutos_evaluados,frutos_brocados",
    ...Array.from({ length: 300 }, (_, p) => `Q${p},200,${p % 7}`),
  ]);
  const { stdout } = await borer(many, "--by", "id_punto");
  expect(stdout).toContain("… y 240 más");
  expect(JSON.parse((await borer(many, "--by", "id_punto", "--json")).stdout).groups).toHaveLength(
    300,
  );
});

test("is a command of the shell", () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(ROOT, "bin/lindero.mjs"), "borer", sheet, "--crs", "EPSG:32717", "--json"],
    { encoding: "utf8", cwd: folder },
  );
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ used: 10, skipped: 0, rate: "eb" });
});
