import { expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands.ts";
import { runCli } from "../../src/cli/run-cli.ts";
import { FileError } from "../../src/tasks/command.ts";

const square = (east: number, side = 100): string =>
  `POLYGON((${east} 9424000,${east + side} 9424000,${east + side} ${9424000 + side},${east} ${9424000 + side},${east} 9424000))`;

const REGISTER = [
  "codigo_parcela;estado_organico;este;norte;wkt",
  `A-1;organico;;;${square(700000)}`,
  `A-2;convencional;;;${square(700120)}`,
  `A-3;T2;;;${square(700200)}`,
  `A-4;quizás;;;${square(701000)}`,
  `A-5;no;;;${square(702000)}`,
].join("\r\n");

/** Runs a command line on one made-up register; whatever is written is kept. */
async function lindero(args: readonly string[], text = REGISTER) {
  const said = { out: "", err: "" };
  const written = new Map<string, string>();
  const status = await runCli([...args, "--crs", "EPSG:32717"], COMMANDS, {
    version: "",
    preferred: "es_PE.UTF-8",
    out: (more) => {
      said.out += more;
    },
    err: (more) => {
      said.err += more;
    },
    readFile: async (path) => {
      if (!/padron/.test(path)) throw new FileError(path, "ENOENT");
      return new TextEncoder().encode(text);
    },
    writeFile: async (path, content) => {
      written.set(path, String(content));
    },
    readEmbedded: async (path) => {
      throw new FileError(path, "ENOENT");
    },
  });
  return { status, ...said, written };
}

test("duplicates counts pairs by kind and saves them", async () => {
  const { status, out, written } = await lindero(["duplicates", "padron.csv", "--csv", "p.csv"]);
  expect(status).toBe(0);
  expect(out).toContain("1 par de parcelas se superpone");
  expect(out).toContain("la misma 0, una dentro de otra 0, superposición 1");
  expect(written.get("p.csv")).toMatch(/^a,b,overlap_m2,iou[^\n]*\r?\nA-2,A-3,2000,/);
});

test("a register against itself is the same plots, each once", async () => {
  const { out } = await lindero(["duplicates", "padron.csv", "padron-b.csv", "--json"]);
  const { pairs } = JSON.parse(out) as { pairs: { a: string; b: string; iou: number }[] };
  const same = pairs.filter(({ iou }) => iou === 1);
  expect(same.map(({ a, b }) => `${a} ${b}`)).toEqual([
    "A-1 A-1",
    "A-2 A-2",
    "A-3 A-3",
    "A-4 A-4",
    "A-5 A-5",
  ]);
  expect(pairs.length).toBe(7);
});

test("organic takes transition as organic unless told otherwise, and names what it skipped", async () => {
  const plain = await lindero(["organic", "padron.csv", "--distance", "20", "--json"]);
  expect(plain.status).toBe(1);
  const answer = JSON.parse(plain.out);
  expect(answer.pairs).toMatchObject([
    { organic: "A-1", conventional: "A-2", distance_m: 20 },
    { organic: "A-3", conventional: "A-2", distance_m: 0 },
  ]);
  expect(answer.skipped).toEqual(["A-4"]);
  expect(answer.skipped_because[0].sentence).toContain("no se entiende");
  const strict = await lindero(["organic", "padron.csv", "--transition", "conventional"]);
  expect(strict.out).toContain("1 parcela orgánica tiene una vecina que no lo es a 25 m o menos");
});

test.each([
  [["duplicates"], "Indique un padrón, o dos"],
  [["duplicates", "padron.csv", "--csv", "p.txt"], ".csv"],
  [["duplicates", "nada.csv"], "No existe el archivo"],
  [["organic", "padron.csv", "--distance", "-1"], "La distancia «-1» no sirve"],
  [["organic", "padron.csv", "--transition", "quizá"], "«quizá» no sirve"],
])("%j is refused in a sentence", async (args, part) => {
  const { status, err } = await lindero(args);
  expect(status).toBe(2);
  expect(err).toContain(part);
});

test("a register that does not say what is organic is told so", async () => {
  const text = REGISTER.replace("estado_organico", "nota");
  const { status, err } = await lindero(["organic", "padron.csv"], text);
  expect(status).toBe(2);
  expect(err).toContain("no tiene una columna que diga si la parcela es orgánica");
});
