import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, test, vi } from "vitest";
import { fakeStorage } from "../../tests/fixtures/fake-folders.ts";
import type { Story } from "../domain/story/story.ts";
import { mergeProject, NOTHING, type ProjectMerge } from "./project/merge-project.ts";
import type { Project } from "./project/project.ts";

const disk = fakeStorage();
const locks = {
  request: async (...all: unknown[]) => (all.at(-1) as () => unknown)(),
};
const factory = () => vi.stubGlobal("indexedDB", new IDBFactory());

beforeEach(() => {
  vi.stubGlobal("navigator", { locks, storage: disk.storage });
  factory();
  disk.folders.clear();
  vi.stubGlobal("localStorage", memoryStorage());
  vi.stubGlobal("sessionStorage", memoryStorage());
});

const memoryStorage = () => {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (i: number) => [...kept.keys()][i] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
};

/** A page that is loaded: what the modules know of their project is as new. */
const page = async () => {
  vi.resetModules();
  return {
    scope: await import("./project-scope.ts"),
    list: await import("./project-list.ts"),
    contents: await import("./project-contents.ts"),
    remove: await import("./delete-project.ts"),
    seed: await import("./project/seed-project.ts"),
    half: await import("./project/clear-half-made.ts"),
    files: (await import("./file-store.ts")).createFileStore(() => undefined),
    stories: (await import("./story-store.ts")).createStoryStore(() => undefined),
    logs: (await import("./register-log-store.ts")).createRegisterLogStore(() => undefined),
  };
};

const file = (id: string, size: number) => ({
  id,
  name: `${id}.csv`,
  kind: "plots" as const,
  content: new Blob([new Uint8Array(size)]),
  choices: {},
  addedAt: 1,
});

const story = { id: "h", title: "Historia", slides: [], audience: "assembly", consent: null };

const fill = async (at: Awaited<ReturnType<typeof page>>): Promise<void> => {
  await at.files.keep(file("uno-1", 10));
  await at.files.keep(file("dos-2", 1_200_000));
  await at.stories.keep({ ...story, changedAt: 1 } as unknown as Story);
  await at.logs.append("uno-1", [{ kind: "undo", id: "1", group: "g", at: 1, who: "" }]);
};

test("projects keep apart what they have, and the first one has the names from before there were several", async () => {
  const first = await page();
  await fill(first);
  const id = first.list.createProject("  Campaña 2026 ") as string;
  expect(first.scope.otherProjects()).toMatchObject([{ id, name: "Campaña 2026" }]);
  first.scope.chooseProject(id);
  const second = await page();
  expect(second.scope.currentProject()).toBe(id);
  expect(await second.files.list()).toEqual([]);
  expect(await second.logs.of("uno-1")).toEqual([]);
  await second.files.keep(file("c", 5));
  const names = (await indexedDB.databases()).map(({ name }) => name);
  expect(names).toContain("lindero");
  expect(names).toContain(`lindero-${id}`);
  const { contents } = second;
  expect(await contents.projectContents("")).toMatchObject({ bytes: 1_200_010, changes: 1 });
  expect((await contents.projectContents(id)).files).toEqual([
    { id: "c", name: "c.csv", bytes: 5 },
  ]);
});

test("deleting a project leaves nothing of it, and nothing else is touched", async () => {
  const before = await page();
  await fill(before);
  const id = before.list.createProject("Otro") as string;
  before.scope.chooseProject(id);
  const own = await page();
  await fill(own);
  localStorage.setItem(`lindero.vista-${id}`, "#x=1");
  localStorage.setItem("lindero.vista", "#y=2");
  const deletion = await own.remove.deleteProject(id);
  expect(deletion.left).toEqual([]);
  expect(deletion.deleted).toMatchObject({ changes: 1, stories: ["h"], bytes: 1_200_010 });
  const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
  expect(names.filter((name) => name.includes(id))).toEqual([]);
  expect(disk.folders.has(`lindero-archivos-${id}`)).toBe(false);
  expect(localStorage.getItem(`lindero.vista-${id}`)).toBeNull();
  expect(localStorage.getItem("lindero.vista")).toBe("#y=2");
  // The page keeps nothing any more: its databases would come back.
  expect(await own.files.keep(file("d", 3))).toBe(false);
  const after = await page();
  expect(after.scope.currentProject()).toBe("");
  expect((await after.files.list()).map(({ id: kept }) => kept)).toEqual(["dos-2", "uno-1"]);
});

test("a project whose name was lost is found again by its databases", async () => {
  const first = await page();
  const id = first.list.createProject("Otro") as string;
  first.scope.chooseProject(id);
  await fill(await page());
  localStorage.clear();
  sessionStorage.clear();
  const { list, scope } = await page();
  await list.recoverProjects((n) => `Recuperado ${n}`);
  expect(scope.otherProjects()).toMatchObject([{ id, name: "Recuperado 1" }]);
});

const brought = (): ProjectMerge => {
  const log = {
    file: "f",
    entries: [{ kind: "undo" as const, id: "1", group: "g", at: 1, who: "" }],
  };
  const about = { choices: {}, addedAt: 1 };
  const project: Project = {
    ...NOTHING,
    ...{ view: {}, samples: [], settings: {}, logs: [log] },
    files: [
      { ...about, id: "f", name: "f.csv", kind: "plots", bytes: new Uint8Array(1_200_000) },
      { ...about, addedAt: 2, id: "g", name: "g.csv", kind: "plots", bytes: new Uint8Array(3) },
    ],
    imports: [{ ...about, id: "i", name: "i.csv", bytes: new Uint8Array(4) }],
    stories: [{ ...story, changedAt: 1 } as unknown as Story],
    templates: [{ id: "p", name: "P", shape: "a", kind: "plots", choices: {}, savedAt: 1 }],
  };
  return mergeProject(project, NOTHING, () => `nuevo-${Math.random()}`, true);
};

test("a project that is filled before it is opened has all that the file brought", async () => {
  const { seed, list, scope } = await page();
  await seed.seedProject("p-1", brought());
  list.createProject("Traído", "p-1");
  scope.chooseProject("p-1");
  const { files, logs, contents, stories } = await page();
  const kept = await files.list();
  expect(kept.map(({ name, content }) => [name, content.size])).toEqual([
    ["f.csv", 1_200_000],
    ["g.csv", 3],
  ]);
  expect(await logs.of(kept[0]?.id as string)).toHaveLength(1);
  expect((await stories.list()).map(({ id }) => id)).toEqual(["h"]);
  expect(await contents.projectContents("p-1")).toMatchObject({
    ...{ changes: 1, templates: 1, bytes: 1_200_007, stories: ["h"] },
  });
  expect(await contents.projectContents("")).toMatchObject({ files: [], changes: 0, templates: 0 });
});

test("what is left of a project whose filling was cut off goes, and is no recovered project", async () => {
  const { seed, list, scope, half } = await page();
  list.markHalfMade("00000000-0000-4000-8000-000000000000");
  await seed.seedProject("00000000-0000-4000-8000-000000000000", brought());
  await list.recoverProjects((n) => `${n}`);
  expect(scope.otherProjects()).toEqual([]);
  await half.clearHalfMade();
  const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
  expect(names.filter((name) => name.includes("00000000"))).toEqual([]);
  expect(list.halfMade()).toBeNull();
});

test("looking at a project makes no database", async () => {
  const { contents } = await page();
  expect(await contents.projectContents("")).toMatchObject({ files: [], bytes: 0 });
  expect(await indexedDB.databases()).toEqual([]);
});
