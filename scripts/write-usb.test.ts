import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SAFETY_HEADERS, TYPES } from "./static-server.mjs";
import { writeUsb } from "./write-usb.mjs";

const runs = (program: string, ...args: string[]): boolean => {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

const work = mkdtempSync(join(tmpdir(), "lindero-usb-"));
const stick = join(work, "memoria ñ & más", "lindero-usb");
const dist = join(work, "dist");

beforeAll(() => {
  for (const folder of ["assets", ".vite"]) mkdirSync(join(dist, folder), { recursive: true });
  writeFileSync(join(work, "secret.txt"), "secret");
  writeFileSync(join(dist, "index.html"), "<!doctype html><title>Lindero</title>");
  writeFileSync(join(dist, "assets/app-1a.js"), "export {};");
  writeFileSync(join(dist, "empty.bin"), "");
  writeFileSync(join(dist, "base.pmtiles"), Buffer.from([...Array(100).keys()]));
  writeFileSync(join(dist, ".vite/manifest.json"), "{}");
  writeUsb(dist, stick);
});
afterAll(() => rmSync(work, { recursive: true }));

test("a folder that holds something else is left as it is; one of ours is renewed", () => {
  const other = join(work, "others");
  mkdirSync(other);
  writeFileSync(join(other, "padron.csv"), "codigo");
  expect(() => writeUsb(dist, other)).toThrow("otros archivos");
  expect(readFileSync(join(other, "padron.csv"), "utf8")).toBe("codigo");
  writeFileSync(join(stick, "lindero/assets/old-2b.js"), "");
  writeUsb(dist, stick);
  expect(() => readFileSync(join(stick, "lindero/assets/old-2b.js"))).toThrow("ENOENT");
});

test("what Windows reads has its line ends and its mark, and nothing but text for the console", () => {
  const cmd = readFileSync(join(stick, "abrir-lindero-windows.cmd"), "latin1");
  expect(cmd).toMatch(/^@echo off\r\n/);
  expect(cmd).toMatch(/^[\x20-\x7e\r\n]*$/);
  const ps1 = readFileSync(join(stick, "arranque/lindero.ps1"), "utf8");
  expect(ps1.startsWith("\uFEFF#")).toBe(true);
  for (const name of ["LEEME.txt", "README.txt"]) {
    const text = readFileSync(join(stick, name), "utf8");
    expect(text).toMatch(/^\uFEFFLINDERO \d+\.\d+\.\d+ /);
    expect(text.split("\r\n").length).toBe(text.split("\n").length);
  }
  const mac = readFileSync(join(stick, "abrir-lindero-mac-linux.command"), "utf8");
  expect(mac).toMatch(/^#!\/bin\/sh\n/);
  expect(mac).not.toContain("\r");
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Each launcher as a command that takes `--no-browser`; C# where its compiler is at hand, as on no usual machine. */
const program = join(work, "lindero.exe");
const LAUNCHERS = [
  {
    name: "Python",
    here: runs("python3", "--version"),
    command: () => ["python3", join(stick, "arranque/lindero.py")],
  },
  {
    name: "C#",
    here: runs("mcs", "--version") && runs("mono", "--version"),
    command: () => {
      const source = join(stick, "arranque/Lindero.cs");
      execFileSync("mcs", ["-langversion:5", `-out:${program}`, source]);
      return ["mono", program, stick];
    },
  },
];

describe.each(LAUNCHERS.filter(({ here }) => here))("the launcher in $name", ({ command }) => {
  let line: string[];
  let first: number;
  let port: number;
  let server: ChildProcess;
  const started: ChildProcess[] = [];

  const freePort = (): Promise<number> =>
    new Promise((resolve) => {
      const probe = createServer().listen(0, "127.0.0.1", () => {
        const { port: free } = probe.address() as { port: number };
        probe.close(() => resolve(free));
      });
    });
  /** Starts it and waits for the address it prints. */
  const start = (): Promise<{ child: ChildProcess; port: number; said: () => string }> =>
    new Promise((resolve, reject) => {
      const [name, ...args] = line as [string, ...string[]];
      const child = spawn(name, [...args, "--no-browser"], {
        env: { ...process.env, LANG: "C.UTF-8" },
      });
      started.push(child);
      let text = "";
      child.stdout.on("data", (part: Buffer) => {
        text += part;
        const found = /http:\/\/127\.0\.0\.1:(\d+)\/\s/.exec(text);
        if (found) resolve({ child, port: Number(found[1]), said: () => text });
      });
      child.stderr.on("data", (part: Buffer) => {
        text += part;
      });
      child.on("exit", () => reject(new Error(text)));
    });

  beforeAll(async () => {
    line = command();
    first = await freePort();
    const settings = join(stick, "arranque/servidor.txt");
    writeFileSync(
      settings,
      readFileSync(settings, "utf8").replace(/^port\t.*$/m, `port\tfirst\t${first}`),
    );
    symlinkSync(join(work, "secret.txt"), join(stick, "lindero/link.txt"));
    ({ port, child: server } = await start());
  });
  afterAll(() => {
    for (const child of started) child.kill();
    rmSync(join(stick, "lindero/link.txt"));
  });

  const ask = (
    path: string,
    headers: Record<string, string> = {},
    method = "GET",
  ): Promise<Reply> =>
    new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port, path, method, headers, timeout: 5000 }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          }),
        );
      })
        .on("error", reject)
        .end();
    });

  test("serves the page with the same headers and types as the server of this folder", async () => {
    const page = await ask("/?lang=en");
    expect(page.status).toBe(200);
    expect(page.body.toString()).toContain("<title>Lindero</title>");
    for (const [name, value] of Object.entries(SAFETY_HEADERS)) {
      expect(page.headers[name.toLowerCase()]).toBe(value);
    }
    expect(page.headers["content-type"]).toBe(TYPES[".html"]);
    expect(page.headers["cache-control"]).toBe("no-cache");
    const script = await ask("/assets/app-1a.js");
    expect(script.headers["content-type"]).toBe(TYPES[".js"]);
    expect(script.headers["cache-control"]).toContain("immutable");
    expect((await ask("/empty.bin")).body.length).toBe(0);
    const again = await ask("/", { "If-None-Match": String(page.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test.each([
    ["bytes=10-13", 206, "bytes 10-13/100", [10, 11, 12, 13]],
    ["bytes=98-500", 206, "bytes 98-99/100", [98, 99]],
    ["bytes=97-", 206, "bytes 97-99/100", [97, 98, 99]],
    ["bytes=-2", 206, "bytes 98-99/100", [98, 99]],
    ["bytes=100-", 416, "bytes */100", null],
    ["bytes=-0", 416, "bytes */100", null],
    ["bytes=5-2", 200, undefined, null],
    ["bytes=0-1,4-5", 200, undefined, null],
    ["bytes=99999999999999999999-", 200, undefined, null],
  ])("answers the range %s", async (range, status, where, bytes) => {
    const reply = await ask("/base.pmtiles", { Range: range });
    expect([reply.status, reply.headers["content-range"]]).toEqual([status, where]);
    if (bytes) expect([...reply.body]).toEqual(bytes);
    if (status === 200) expect(reply.body.length).toBe(100);
  });

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/assets/..%5c..%5c..%5csecret.txt",
    "//../secret.txt",
    "/link.txt",
    "/../arranque/servidor.txt",
    "/index.html.",
    "/index.html::$DATA",
    "/.vite/manifest.json",
    "/assets",
    "/%00",
    "/%",
    "/%ff",
  ])("%s is not found", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain("secret");
  });

  test("HEAD has no body, other methods and other names are refused, and it goes on", async () => {
    const head = await ask("/base.pmtiles", {}, "HEAD");
    expect([head.status, head.headers["content-length"], head.body.length]).toEqual([
      200,
      "100",
      0,
    ]);
    const post = await ask("/", {}, "POST");
    expect([post.status, post.headers.allow]).toEqual([405, "GET, HEAD"]);
    expect((await ask("/", { Host: `elsewhere.example:${port}` })).status).toBe(421);
    expect((await ask("/", { Host: `localhost:${port}` })).status).toBe(200);
    const many = await Promise.all(Array.from({ length: 12 }, () => ask("/base.pmtiles")));
    expect(many.every(({ status, body }) => status === 200 && body.length === 100)).toBe(true);
  });

  test("a second start finds the first; beside another program it takes the next port and says so", async () => {
    const second = await start();
    expect(second.port).toBe(port);
    await new Promise((resolve) => second.child.once("close", resolve));
    expect(second.said()).toContain("Ya estaba abierto");

    server.kill();
    await new Promise((resolve) => server.once("exit", resolve));
    const other = createServer((socket) => socket.end("HTTP/1.1 200 OK\r\n\r\n"));
    await new Promise<void>((resolve) => other.listen(first, "127.0.0.1", resolve));
    const beside = await start();
    expect(beside.port).toBeGreaterThan(first);
    await expect.poll(beside.said).toContain(`http://127.0.0.1:${first}/`);
    other.close();
  });
});
