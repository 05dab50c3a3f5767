import { expect, test } from "vitest";
import { type Command, type CommandContext, FileError } from "../tasks/command.ts";
import { runCli } from "./run-cli.ts";

/** Runs a command line over one command, `measure`, that keeps what it was given. */
async function lindero(args: readonly string[], more: Partial<Command> = {}, preferred?: string) {
  let out = "";
  let err = "";
  let seen: CommandContext | undefined;
  const measure: Command = {
    name: "measure",
    usage: { "es-PE": "archivo", en: "file" },
    summary: { "es-PE": "Mide", en: "Measures" },
    options: {
      crs: { type: "string", value: "EPSG:n", help: { "es-PE": "El sistema", en: "The system" } },
      area: { type: "string", multiple: true, help: { "es-PE": "Área", en: "Area" } },
      json: { type: "boolean", help: { "es-PE": "En JSON", en: "As JSON" } },
    },
    run: async (context) => {
      seen = context;
      context.out("measured\n");
      return 1;
    },
    ...more,
  };
  const code = await runCli(args, [measure], {
    version: "9.8.7",
    preferred,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readFile: async () => new Uint8Array(),
    writeFile: async () => {},
    readEmbedded: async () => new Uint8Array(),
  });
  return { code, out, err, seen };
}

test("gives a command its operands and options, and returns its exit code", async () => {
  const { code, out, err, seen } = await lindero([
    "measure",
    "a.csv",
    "--crs",
    "EPSG:32717",
    "--area=x",
    "--area",
    "y",
    "--json",
  ]);
  expect(code).toBe(1);
  expect([out, err]).toEqual(["measured\n", ""]);
  expect(seen?.operands).toEqual(["a.csv"]);
  expect({ ...seen?.options }).toEqual({ crs: "EPSG:32717", area: ["x", "y"], json: true });
  expect(seen?.locale).toBe("es-PE");
});

test.each([
  [["nope"], "«nope»"],
  [["measure", "--foo"], "«--foo»"],
  [["measure", "--constructor"], "«--constructor»"],
  [["measure", "--crs"], "«--crs»"],
  [["measure", "--json=yes"], "«--json»"],
  [["--lang", "qu", "measure"], "«qu»"],
])("%j is refused in a sentence that names it", async (args, part) => {
  const { code, out, err } = await lindero(args);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(part);
  expect(err).not.toContain("    at ");
});

test("help lists commands and every option of a command", async () => {
  const overall = await lindero(["--help"]);
  expect(overall.code).toBe(0);
  expect(overall.out).toMatch(/measure +Mide/);
  const own = await lindero(["measure", "--help", "--lang", "en"]);
  expect(own.code).toBe(0);
  for (const part of ["lindero measure file", "--crs EPSG:n", "--area", "--json", "--lang es|en"]) {
    expect(own.out).toContain(part);
  }
});

test("without a command the help is shown, and nothing was answered", async () => {
  const { code, out } = await lindero([]);
  expect(code).toBe(2);
  expect(out).toContain("Órdenes");
});

test("says its version", async () => {
  expect(await lindero(["--version"])).toMatchObject({ code: 0, out: "9.8.7\n" });
});

test.each([
  [["--lang", "en"], undefined, "en"],
  [["--lang=es"], "en_US.UTF-8", "es-PE"],
  [[], "en_US.UTF-8", "en"],
  [[], "es_PE.UTF-8", "es-PE"],
  [[], "C.UTF-8", "es-PE"],
])("language of %j under %s is %s", async (args, preferred, locale) => {
  const { seen } = await lindero(["measure", ...args], {}, preferred);
  expect(seen?.locale).toBe(locale);
});

test.each([
  ["ENOENT", "No existe"],
  ["EISDIR", "carpeta"],
  ["EACCES", "permiso"],
  ["ENOSPC", "espacio"],
  ["EIO", "EIO"],
])("a file refused with %s is a sentence", async (reason, part) => {
  const run = async () => {
    throw new FileError("parcelas.csv", reason);
  };
  const { code, err } = await lindero(["measure"], { run });
  expect(code).toBe(2);
  expect(err).toContain("parcelas.csv");
  expect(err).toContain(part);
});

test("a bug is owned up to, with where it happened", async () => {
  const run = async () => {
    throw new TypeError("x is undefined");
  };
  const { code, err } = await lindero(["measure"], { run });
  expect(code).toBe(2);
  expect(err).toContain("x is undefined");
});

test("where JSON is asked, output holds why there is no answer, and nothing else than the answer where there is one", async () => {
  const fails: Partial<Command> = {
    run: async ({ err }) => {
      err("No file.\n");
      return 2;
    },
  };
  expect(await lindero(["measure", "a.csv", "--json"], fails)).toMatchObject({
    code: 2,
    out: '{"error":"No file."}\n',
    err: "No file.\n",
  });
  expect((await lindero(["measure", "a.csv"], fails)).out).toBe("");
  expect(JSON.parse((await lindero(["measure", "--nada", "--json"])).out).error).toMatch(/--nada/);
  const half: Partial<Command> = {
    run: async ({ out }) => {
      out('{"x":1}\n');
      return 2;
    },
  };
  expect((await lindero(["measure", "--json"], half)).out).toBe('{"x":1}\n');
});
