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
    "todos son vecinos de todos",
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
