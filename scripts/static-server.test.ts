import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askServer } from "../tests/fixtures/ask-server.ts";
import { createStaticServer, listen } from "./static-server.mjs";

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "lindero-server-"));
  mkdirSync(join(folder, "site/assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "site/index.html"), "<!doctype html><title>site</title>");
  writeFileSync(join(folder, "site/assets/app-1a2b.js"), `"${"x".repeat(5000)}"`);
  writeFileSync(join(folder, "site/tiles.pmtiles"), Buffer.from([...Array(100).keys()]));
  symlinkSync(join(folder, "secret.txt"), join(folder, "site/link.txt"));
  server = await createStaticServer(join(folder, "site"));
  port = await listen(server, 0, "127.0.0.1");
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, options?: Parameters<typeof askServer>[2]) =>
  askServer(port, path, options);

test("serves the page of a folder, with its policy and type", async () => {
  const { status, headers, body } = await ask("/");
  expect(status).toBe(200);
  expect(body.toString()).toContain("<title>site</title>");
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["cache-control"]).toBe("no-cache");
});

test("sends exactly the bytes asked for", async () => {
  const { status, headers, body } = await ask("/tiles.pmtiles", {
    headers: { Range: "bytes=10-13", "Accept-Encoding": "gzip" },
  });
  expect(status).toBe(206);
  expect([...body]).toEqual([10, 11, 12, 13]);
  expect(headers["content-range"]).toBe("bytes 10-13/100");
  expect(headers["content-encoding"]).toBeUndefined();
});

test("refuses a range outside the file, and says how long the file is", async () => {
  const { status, headers } = await ask("/tiles.pmtiles", { headers: { Range: "bytes=100-" } });
  expect(status).toBe(416);
  expect(headers["content-range"]).toBe("bytes */100");
});

test("compresses text for those who take it, and lets hashed files be kept", async () => {
  const plain = await ask("/assets/app-1a2b.js");
  const small = await ask("/assets/app-1a2b.js", { headers: { "Accept-Encoding": "br, gzip" } });
  expect(small.headers["content-encoding"]).toBe("gzip");
  expect(small.body.length).toBeLessThan(plain.body.length / 10);
  expect(plain.headers["cache-control"]).toContain("immutable");
});

test("HEAD answers as GET does, without the body", async () => {
  const { status, headers, body } = await ask("/tiles.pmtiles", { method: "HEAD" });
  expect(status).toBe(200);
  expect(headers["content-length"]).toBe("100");
  expect(body.length).toBe(0);
});

test("an unchanged file is not sent again", async () => {
  const first = await ask("/");
  const again = await ask("/", { headers: { "If-None-Match": String(first.headers.etag) } });
  expect(again.status).toBe(304);
  expect(again.body.length).toBe(0);
});

test.each([
  "/../secret.txt",
  "/..%2fsecret.txt",
  "/%2e%2e/secret.txt",
  "/assets/..%5c..%5csecret.txt",
  "//../secret.txt",
  "/link.txt",
  "/missing.js",
  "/assets",
  "/%00",
  "/%",
])("%s is not found", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body.toString()).not.toContain("secret");
});

test("takes no other method", async () => {
  const { status, headers } = await ask("/", { method: "POST" });
  expect(status).toBe(405);
  expect(headers.allow).toBe("GET, HEAD");
});

test("a busy port leads to the next one", async () => {
  const second = await createStaticServer(join(folder, "site"));
  const other = await listen(second, port, "127.0.0.1");
  expect(other).toBeGreaterThan(port);
  second.close();
});
