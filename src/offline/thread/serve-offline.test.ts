import { beforeEach, describe, expect, test } from "vitest";
import { fakeDevice, releaseOf } from "./fake-scope.ts";
import { serveOffline } from "./serve-offline.ts";

const ONE = {
  "index.html": "page one",
  "assets/shell-1.js": "shell one",
  "assets/same.js": "never changes",
  "data/limit.json": "limit one",
  "tiles/base.pmtiles": "0123456789",
};
const TWO = {
  "index.html": "page two",
  "assets/shell-2.js": "shell two",
  "assets/same.js": "never changes",
  "data/limit.json": "limit two",
  "tiles/base.pmtiles": "0123456789",
};

let device: ReturnType<typeof fakeDevice>;
const worker = async (id: string, files: Readonly<Record<string, string>>) => {
  const release = await releaseOf(id, files);
  return device.worker((scope) => serveOffline(scope, release));
};
/** A device that has the first release, whole and in use. */
const withOne = async () => {
  device.host.files = ONE;
  const first = await worker("r1", ONE);
  await first.install();
  await first.activate();
  return first;
};

beforeEach(() => {
  device = fakeDevice();
});

describe("one release", () => {
  test("is fetched whole, and answers with the host gone", async () => {
    const first = await withOne();
    device.host.files = null;
    const page = await first.openPage();
    expect(page.text).toBe("page one");
    expect(await (await first.ask("data/limit.json", page.id))?.text()).toBe("limit one");
    expect(await (await first.ask("assets/shell-1.js", page.id))?.text()).toBe("shell one");
  });

  test("gives the part of an archive that is asked for", async () => {
    const first = await withOne();
    const part = await first.ask("tiles/base.pmtiles", "", { range: "bytes=2-4" });
    expect(part?.status).toBe(206);
    expect(part?.headers.get("Content-Range")).toBe("bytes 2-4/10");
    expect(await part?.text()).toBe("234");
  });

  test.each([
    ["cut short", { ...ONE, "assets/shell-1.js": "shell o" }],
    ["of another build", { ...ONE, "data/limit.json": "limit two" }],
    ["missing", { "index.html": "page one" }],
  ])("is not installed with a file %s", async (_, files) => {
    device.host.files = files;
    const first = await worker("r1", ONE);
    await expect(first.install()).rejects.toThrow();
  });

  test("goes on where fetching was broken off", async () => {
    device.host.files = { ...ONE, "tiles/base.pmtiles": "01234" };
    const first = await worker("r1", ONE);
    await expect(first.install()).rejects.toThrow("tiles/base.pmtiles");
    device.host.files = ONE;
    device.host.asked.length = 0;
    await first.install();
    expect(device.host.asked).toEqual(["tiles/base.pmtiles"]);
  });

  test("leaves to the browser what is none of its own", async () => {
    const first = await withOne();
    expect(await first.ask("https://elsewhere.test/x", "")).toBeNull();
    expect(await first.ask("data/limit.json", "", { method: "POST" })).toBeNull();
    expect(await first.ask("sw.js", "")).toBeNull();
  });

  test("says what a browser threw away, and fetches it again", async () => {
    const first = await withOne();
    const kept = device.caches.get("lindero-release-r1");
    await kept?.delete("https://lindero.test/mapa/data/limit.json");
    const lacking = { data: { files: 1, filesHere: 0 }, program: { files: 3, filesHere: 3 } };
    expect((await first.say("status")).parts).toMatchObject(lacking);
    expect((await first.say("complete")).parts).toMatchObject({ data: { files: 1, filesHere: 1 } });
  });

  test("stops being completed when a page says so, and what lacks can be fetched later", async () => {
    const first = await withOne();
    const cache = device.caches.get("lindero-release-r1");
    for (const { url } of (await cache?.keys()) ?? [])
      if (!url.endsWith("release.json")) await cache?.delete(url);
    const completing = first.say("complete");
    await first.say("stop");
    expect((await completing).parts.program).toMatchObject({ files: 3, filesHere: 0 });
    expect((await first.say("complete")).parts.program).toMatchObject({ files: 3, filesHere: 3 });
  });
});

describe("a newer release", () => {
  /** The second release, fetched and at work, not yet accepted. */
  const withTwo = async () => {
    const first = await withOne();
    const old = await first.openPage();
    await first.say("started", old.id);
    device.host.files = TWO;
    const second = await worker("r2", TWO);
    await second.install();
    await second.activate();
    return { second, old };
  };

  test("fetches only what differs", async () => {
    const first = await withOne();
    await first.say("started", (await first.openPage()).id);
    device.host.files = TWO;
    device.host.asked.length = 0;
    await (await worker("r2", TWO)).install();
    expect(device.host.asked.toSorted()).toEqual([
      "assets/shell-2.js",
      "data/limit.json",
      "index.html",
    ]);
  });

  test("is not fetched while data are spared, but told, until it is accepted", async () => {
    const first = await withOne();
    await first.say("started", (await first.openPage()).id);
    device.host.files = TWO;
    device.host.asked.length = 0;
    Object.assign(device.setting, { saveData: true, active: true });
    const second = await worker("r2", TWO);
    await second.install();
    expect(device.host.asked).toEqual([]);
    expect(await second.say("status")).toMatchObject({
      current: { id: "r1" },
      brought: { id: "r2" },
      lacking: "page two".length + "shell two".length + "limit two".length,
    });
    expect((await second.openPage()).text).toBe("page one");
    expect(await second.say("adopt")).toMatchObject({ current: { id: "r2" }, lacking: 0 });
    device.host.files = null;
    expect((await second.openPage()).text).toBe("page two");
  });

  test("that is accepted and then stopped while it comes is not opened", async () => {
    await withOne();
    Object.assign(device.setting, { saveData: true, active: true });
    const second = await worker("r2", TWO);
    await second.install();
    device.host.files = TWO;
    const adopting = second.say("adopt");
    await second.say("stop");
    expect(await adopting).toMatchObject({ current: { id: "r1" } });
    expect((await second.openPage()).text).toBe("page one");
  });

  test("that is the first is fetched at once: a person has asked for it", async () => {
    device.host.files = ONE;
    Object.assign(device.setting, { saveData: true, active: false });
    await (await worker("r1", ONE)).install();
    expect(device.host.asked).toHaveLength(5);
  });

  test("is offered, and not opened, until it is accepted", async () => {
    const { second } = await withTwo();
    expect(await second.say("status")).toMatchObject({
      current: { id: "r1" },
      brought: { id: "r2" },
    });
    expect((await second.openPage()).text).toBe("page one");
    await second.say("adopt");
    expect((await second.openPage()).text).toBe("page two");
  });

  test("leaves an old page its own files until it is closed", async () => {
    const { second, old } = await withTwo();
    await second.say("adopt");
    const fresh = await second.openPage();
    device.host.files = null;
    await second.say("started", fresh.id);
    await second.activate();
    expect(await (await second.ask("data/limit.json", old.id))?.text()).toBe("limit one");
    expect(await (await second.ask("assets/shell-1.js", old.id))?.text()).toBe("shell one");
    expect(await (await second.ask("data/limit.json", fresh.id))?.text()).toBe("limit two");
    device.close(old.id);
    await second.activate();
    expect([...device.caches.keys()]).not.toContain("lindero-release-r1");
  });

  test("that never starts gives way to the one before", async () => {
    const { second } = await withTwo();
    await second.say("adopt");
    const opened: (string | undefined)[] = [];
    for (let i = 0; i < 4; i++) opened.push((await second.openPage()).text);
    expect(opened).toEqual(["page two", "page two", "page two", "page one"]);
    expect(await second.say("status")).toMatchObject({
      current: { id: "r1" },
      broken: { id: "r2" },
    });
  });

  test("that cannot be fetched leaves everything as it was", async () => {
    const first = await withOne();
    const page = await first.openPage();
    await first.say("started", page.id);
    device.host.files = { ...TWO, "assets/shell-2.js": "cut" };
    await expect((await worker("r2", TWO)).install()).rejects.toThrow("assets/shell-2.js");
    device.host.files = null;
    expect((await first.openPage()).text).toBe("page one");
    expect(await first.say("status")).toMatchObject({
      current: { id: "r1" },
      parts: { program: { filesHere: 3 }, data: { filesHere: 1 }, map: { filesHere: 1 } },
    });
  });
});
