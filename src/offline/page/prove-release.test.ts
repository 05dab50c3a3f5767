import { expect, test } from "vitest";
import { fakeDevice, releaseOf } from "../thread/fake-scope.ts";
import { serveOffline } from "../thread/serve-offline.ts";
import { dropDamaged, proveRelease } from "./prove-release.ts";

const FILES = { "index.html": "page", "assets/a.js": "code", "data/limit.json": "limit" };
const FOLDER = "https://lindero.test/mapa/";

test("a kept release is read back with the host gone; a file that is gone or altered is found, and comes anew", async () => {
  const device = fakeDevice();
  device.host.files = FILES;
  const release = await releaseOf("r1", FILES);
  const worker = device.worker((scope) => serveOffline(scope, release));
  await worker.install();
  await worker.activate();
  device.host.files = null;
  device.host.asked.length = 0;

  const seen: number[] = [];
  const how = {
    signal: new AbortController().signal,
    progress: (done: number, all: number) => seen.push(done / all),
  };
  const prove = () => proveRelease(device.storage, FOLDER, "r1", how);
  expect(await prove()).toEqual({ files: 3, bytes: 13, missing: [], damaged: [] });
  expect(seen.at(-1)).toBe(1);
  expect(device.host.asked).toEqual([]);

  const cache = await device.storage.open("lindero-release-r1");
  await cache.delete(`${FOLDER}assets/a.js`);
  await cache.put(`${FOLDER}data/limit.json`, new Response("limid"));
  expect(await prove()).toMatchObject({ missing: ["assets/a.js"], damaged: ["data/limit.json"] });

  device.host.files = FILES;
  await dropDamaged(device.storage, FOLDER, "r1", ["data/limit.json"]);
  await worker.say("complete");
  expect(await prove()).toMatchObject({ missing: [], damaged: [] });
  expect(await proveRelease(device.storage, FOLDER, "never", how)).toBeNull();
});

test("it can be broken off", async () => {
  const device = fakeDevice();
  device.host.files = FILES;
  const release = await releaseOf("r1", FILES);
  const worker = device.worker((scope) => serveOffline(scope, release));
  await worker.install();
  const stop = new AbortController();
  const how = { signal: stop.signal, progress: () => stop.abort() };
  await expect(proveRelease(device.storage, FOLDER, "r1", how)).rejects.toThrow();
});
