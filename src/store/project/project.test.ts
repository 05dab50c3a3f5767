import { createHash } from "node:crypto";
import { zipSync } from "fflate/browser";
import { expect, test } from "vitest";
import type { AnnexEntry } from "../../domain/annex/annex-entry.ts";
import { NO_FIELD } from "../../domain/field/field-contents.ts";
import type { LogEntry } from "../../domain/register/change.ts";
import type { Story } from "../../domain/story/story.ts";
import type { Project, ProjectFile } from "./project.ts";
import { readProject } from "./read-project.ts";
import { unpackBounded } from "./unpack-bounded.ts";
import { writeProject } from "./write-project.ts";

const digest = async (bytes: Uint8Array): Promise<string> =>
  createHash("sha256").update(bytes).digest("hex");

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

const FIRST = "11111111-1111-4111-8111-111111111111";
const SECOND = "22222222-2222-4222-8222-222222222222";
const THIRD = "33333333-3333-4333-8333-333333333333";

const file = (id: string, name: string, addedAt: number): ProjectFile => ({
  id,
  name,
  kind: "plots",
  bytes: bytesOf(`codigo;lat;lon\n${"A;-5.3;-78.9\n".repeat(500)}`),
  choices: { kind: "plots", columns: { lat: "lat", lon: "lon" } },
  addedAt,
});

const story: Story = {
  id: "historia",
  title: "Para la asamblea",
  audience: "assembly",
  slides: [
    {
      id: "uno",
      origin: { task: "superposicion", offer: "santuario", view: { padron: FIRST } },
      camera: null,
      hidden: [],
      name: null,
      message: "Hay {parcelas}",
      text: null,
      notes: "",
    },
  ],
  consent: null,
  changedAt: 1_700_000_000_000,
};

const entry: AnnexEntry = {
  id: `${FIRST} 3`,
  actNumber: "012-2026",
  checkedAt: "2026-11-24T10:42",
  activity: "Café bajo sombra",
  occupiedSince: "",
  gpsErrorM: 5,
  observations: "",
  photos: [
    {
      id: "foto",
      name: "IMG_1.JPG",
      picture: new Blob([bytesOf("not really a picture")], { type: "image/jpeg" }),
      width: 1600,
      height: 1200,
      place: { lon: -79.2, lat: -5.2 },
      takenAt: "2026-11-24T10:42:00",
      sha256: "ab".repeat(32),
    },
  ],
  changedAt: 1_700_000_000_000,
};

const corner = { crs: "EPSG:32717", type: "polygon" as const, parts: [[[0, 0, 1, 0, 1, 1.25]]] };

const log: readonly LogEntry[] = [
  {
    ...{ kind: "cell", row: 2, column: "dni", before: "1234567", after: "01234567" },
    ...{ id: "1", group: "g", at: 1_700_000_000_000, who: "Ana", rule: "worker-died" },
  },
  {
    ...{ kind: "shape", row: 3, before: null, after: corner, how: "corners-typed" },
    ...{ id: "2", group: "h", at: 1_700_000_000_001, who: "" },
  },
  { kind: "undo", id: "3", group: "h", at: 1_700_000_000_002, who: "Ana" },
];

const project: Project = {
  view: { padron: FIRST, tol: "15", mapa: "-79.2,-5.2,11.00" },
  samples: ["ejemplo"],
  files: [file(FIRST, "padrón 1/2.csv", 1), file(SECOND, "otro.csv", 2)],
  imports: [{ id: THIRD, name: "sin ver.kml", bytes: bytesOf("<kml/>"), choices: {}, addedAt: 3 }],
  logs: [{ file: FIRST, entries: log }],
  settings: { quien: "Ana", nombre: "Campaña 2026" },
  stories: [story],
  annexes: [entry],
  templates: [
    {
      ...{ id: "p", name: "Del técnico", shape: "codigo|este", kind: "plots", savedAt: 1 },
      choices: { sheet: "Hoja 1", columns: { codigo_parcela: "codigo" } },
    },
  ],
  field: {
    records: [
      {
        ...{ id: "hallazgo", kind: "finding", changed: 9, body: { title: "Árbol" } },
        ...{ pictures: ["foto-1"], was: [5, 7] },
      },
      { id: "otra", kind: "walk", changed: 8, body: { code: "R-1" }, copyOf: "recorrido" },
    ],
    pictures: [{ id: "foto-1", picture: new Blob([bytesOf("a leaf")], { type: "image/jpeg" }) }],
  },
};

const read = (bytes: Uint8Array) => readProject(bytes, "a.lindero", digest);
const refusal = async (bytes: Uint8Array) => {
  const reading = await read(bytes);
  return reading.project === null ? reading.issue : null;
};

test("a project comes back as it was saved, twice with the same bytes", async () => {
  const first = await writeProject(project, digest);
  const reading = await read(first);
  expect(reading.project).toEqual(project);
  const picture = reading.project?.annexes[0]?.photos[0]?.picture;
  expect(await picture?.text()).toBe("not really a picture");
  const leaf = reading.project?.field.pictures[0]?.picture;
  expect([await leaf?.text(), leaf?.type]).toEqual(["a leaf", "image/jpeg"]);
  const { files, annexes, stories, samples, view, ...more } = reading.project as Project;
  const { pictures, records } = more.field;
  const field = { pictures, records: [...records].reverse() };
  const shuffled = { annexes, stories, samples, view, ...more, field, files: [...files].reverse() };
  expect(Buffer.compare(await writeProject(shuffled, digest), first)).toBe(0);
  expect(first.length).toBeLessThan(6000);
});

test("the bytes are the same in another time zone", async () => {
  const zone = process.env.TZ;
  const written: string[] = [];
  try {
    for (const one of ["America/Lima", "Pacific/Auckland"]) {
      process.env.TZ = one;
      written.push(await digest(await writeProject(project, digest)));
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
  expect(written[1]).toBe(written[0]);
});

/** The saved parts with some of them exchanged; null takes one away. */
const changed = async (change: Readonly<Record<string, string | null>>): Promise<Uint8Array> => {
  const unpacked = unpackBounded(await writeProject(project, digest));
  if (unpacked === null || "tooLarge" in unpacked) throw new Error("not unpacked");
  const parts = Object.fromEntries(unpacked.parts);
  for (const [path, text] of Object.entries(change)) {
    if (text === null) delete parts[path];
    else parts[path] = bytesOf(text);
  }
  const list = change["manifest.json"];
  if (list && change["manifest.sha256"] === undefined)
    parts["manifest.sha256"] = bytesOf(`${await digest(bytesOf(list))}  manifest.json\n`);
  return zipSync(parts);
};

const manifest = async (): Promise<Record<string, unknown>> => {
  const unpacked = unpackBounded(await writeProject(project, digest));
  if (unpacked === null || "tooLarge" in unpacked) throw new Error("not unpacked");
  return JSON.parse(new TextDecoder().decode(unpacked.parts.get("manifest.json")));
};

test.each([
  ["nothing", new Uint8Array()],
  ["text", bytesOf("codigo;lat;lon\n")],
  ["an archive of something else", zipSync({ "a.txt": bytesOf("a") })],
])("%s is no project", async (_, bytes) => {
  expect(await refusal(bytes)).toMatchObject({
    code: "project-not-read",
    source: { file: "a.lindero" },
  });
});

test("a project cut off anywhere is refused, never half opened", async () => {
  const whole = await writeProject(project, digest);
  const directory = whole.length - 22 - 10 * 70;
  for (const end of [10, 100, 400, 700, directory - 200]) {
    const found = await refusal(whole.subarray(0, end));
    expect(found?.code).toMatch(/^project-(?:not-read|damaged)$/);
  }
});

test("a part that is missing, or is not what was saved", async () => {
  const path = "archivos/2-otro.csv";
  expect(await refusal(await changed({ [path]: null }))).toMatchObject({
    code: "project-damaged",
    params: { part: path, reason: "missing" },
  });
  const text = `codigo;lat;lon\n${"A;-5.3;-78.9\n".repeat(499)}A;-5.3;-78.8\n`;
  expect(await refusal(await changed({ [path]: text }))).toMatchObject({
    code: "project-damaged",
    params: { part: path, reason: "changed" },
  });
});

test("with any byte changed it is refused, or what is read is what was saved", async () => {
  const small: Project = { ...project, files: [file(FIRST, "a.csv", 1)], stories: [], annexes: [] };
  const saved = await writeProject(small, digest);
  let refusals = 0;
  // The frames of a zip archive have dates and names that nobody reads.
  for (let i = 0; i < saved.length; i += 31) {
    const spoilt = saved.slice();
    spoilt[i] = (spoilt[i] as number) ^ 0xff;
    const reading = await read(spoilt);
    if (reading.project === null) refusals++;
    else expect(reading.project).toEqual(small);
  }
  expect(refusals).toBeGreaterThan(saved.length / 31 / 3);
});

test("the list of parts is held against its own hash, which the first format had not", async () => {
  const it = await manifest();
  const list = JSON.stringify({ ...it, view: { ...(it.view as object), tol: "16" } });
  const seal = `${"0".repeat(64)}  manifest.json\n`;
  const forged = { "manifest.json": list, "manifest.sha256": seal };
  expect(await refusal(await changed(forged))).toMatchObject({
    params: { part: "manifest.json", reason: "changed" },
  });
  expect(await refusal(await changed({ "manifest.sha256": null }))).toMatchObject({
    params: { part: "manifest.sha256", reason: "missing" },
  });
});

test("a newer format is named, whatever else it holds", async () => {
  const newer = JSON.stringify({ project: "lindero", format: 5, version: "9.0.0", files: 7 });
  expect(await refusal(await changed({ "manifest.json": newer }))).toMatchObject({
    code: "project-newer",
    params: { format: 5, version: "9.0.0" },
  });
});

test.each([
  ["no JSON", () => "{"],
  ["another product's", () => JSON.stringify({ project: "otro", format: 1, version: "1" })],
  [
    "the id of the sample register",
    (it: Record<string, unknown>) => {
      const [first, ...rest] = it.files as object[];
      return JSON.stringify({ ...it, files: [{ ...first, id: "ejemplo" }, ...rest] });
    },
  ],
  [
    "two files with one id",
    (it: Record<string, unknown>) => {
      const [first, second] = it.files as object[];
      return JSON.stringify({ ...it, files: [first, { ...second, id: FIRST }] });
    },
  ],
  [
    "a view of no texts",
    (it: Record<string, unknown>) => JSON.stringify({ ...it, view: { a: 1 } }),
  ],
])("a list with %s is not understood", async (_, change) => {
  const text = change(await manifest());
  expect(await refusal(await changed({ "manifest.json": text }))).toMatchObject({
    code: "project-damaged",
    params: { part: "manifest.json", reason: "not-understood" },
  });
});

test("a project of the first format opens, without what it did not have", async () => {
  const {
    imports: _,
    logs: __,
    settings: ___,
    copies: ____,
    templates: _____,
    field: ______,
    fieldPictures: _______,
    ...first
  } = await manifest();
  const reading = await read(
    await changed({
      "manifest.json": JSON.stringify({ ...first, format: 1 }),
      "manifest.sha256": null,
    }),
  );
  expect(reading.project).toEqual({
    ...project,
    imports: [],
    logs: [],
    settings: {},
    templates: [],
    field: NO_FIELD,
  });
});

test("without records of the field it is a file of the second format, as an earlier Lindero reads it", async () => {
  const without = { ...project, field: { ...NO_FIELD, pictures: project.field.pictures } };
  const unpacked = unpackBounded(await writeProject(without, digest));
  if (unpacked === null || "tooLarge" in unpacked) throw new Error("not unpacked");
  const list = JSON.parse(new TextDecoder().decode(unpacked.parts.get("manifest.json")));
  expect(list).toMatchObject({ format: 2 });
  expect(Object.keys(list)).not.toContain("field");
  expect((await manifest()).format).toBe(3);
  expect((await read(await writeProject(without, digest))).project).toEqual({
    ...project,
    field: NO_FIELD,
  });
});

test.each([
  ["a record of no kind", [{ id: "a", kind: "opinion", changed: 1, body: {} }]],
  ["versions that are none", [{ id: "a", kind: "walk", changed: 1, body: {}, was: ["x"] }]],
  [
    "two records with one id",
    [
      { id: "a", kind: "walk", changed: 1, body: {} },
      { id: "a", kind: "walk", changed: 2, body: {} },
    ],
  ],
])("what was recorded in the field, with %s, is not understood", async (_, bad) => {
  const path = "campo/registros.json";
  const text = JSON.stringify(bad);
  const part = { path, bytes: text.length, sha256: await digest(bytesOf(text)) };
  const listed = JSON.stringify({ ...(await manifest()), field: [part] });
  expect(await refusal(await changed({ "manifest.json": listed, [path]: text }))).toMatchObject({
    code: "project-damaged",
    params: { part: path, reason: "not-understood" },
  });
});

test("a register lies in it as GeoJSON and CSV too, which are checked and not read back", async () => {
  const copy = { file: SECOND, name: "otro.csv", geojson: bytesOf("{}"), csv: bytesOf("a;b") };
  const bytes = await writeProject(project, digest, [copy]);
  expect(Buffer.compare(await writeProject(project, digest, [copy]), bytes)).toBe(0);
  const unpacked = unpackBounded(bytes);
  if (unpacked === null || "tooLarge" in unpacked) throw new Error("not unpacked");
  const parts = Object.fromEntries(unpacked.parts);
  expect(Object.keys(parts)).toContain("padrones/2-otro.geojson");
  expect((await read(bytes)).project).toEqual(project);
  const forged = zipSync({ ...parts, "padrones/2-otro.csv": bytesOf("a;c") });
  expect(await refusal(forged)).toMatchObject({
    params: { part: "padrones/2-otro.csv", reason: "changed" },
  });
});

test.each([
  ["a change of no kind", { ...log[0], kind: "drop" }],
  ["a row that is none", { ...log[0], row: -1 }],
  ["a shape of text", { ...log[1], after: { ...corner, parts: [[["0", 0]]] } }],
])("a log with %s is not understood", async (_, bad) => {
  const path = "cambios/1.json";
  const text = JSON.stringify([bad]);
  const part = { path, file: FIRST, bytes: text.length, sha256: await digest(bytesOf(text)) };
  const listed = JSON.stringify({ ...(await manifest()), logs: [part] });
  expect(await refusal(await changed({ "manifest.json": listed, [path]: text }))).toMatchObject({
    code: "project-damaged",
    params: { part: path, reason: "not-understood" },
  });
});

test("a story that is none is not understood, with a hash that is right", async () => {
  const path = "historias/1.json";
  const text = JSON.stringify({ id: "x" });
  const it = await manifest();
  const stories = [{ path, bytes: text.length, sha256: await digest(bytesOf(text)) }];
  const parts = { "manifest.json": JSON.stringify({ ...it, stories }), [path]: text };
  expect(await refusal(await changed(parts))).toMatchObject({
    code: "project-damaged",
    params: { part: path, reason: "not-understood" },
  });
});

test("what unpacks to more than is allowed is given up on its way", () => {
  const bomb = zipSync({ "manifest.json": new Uint8Array(8_000_000) });
  expect(bomb.length).toBeLessThan(20_000);
  expect(unpackBounded(bomb, 1_000_000)).toEqual({ tooLarge: { of: "bytes", limit: 1_000_000 } });
  // A false claim of the size changes nothing: both headers say ten bytes.
  const lying = bomb.slice();
  const view = new DataView(lying.buffer);
  view.setUint32(22, 10, true);
  view.setUint32(lying.length - 22 - 46 - 13 + 24, 10, true);
  expect(unpackBounded(lying, 1_000_000)).toEqual({ tooLarge: { of: "bytes", limit: 1_000_000 } });
});

test("an archive of very many parts is no project", () => {
  const parts = Object.fromEntries(
    Array.from({ length: 5001 }, (_, i) => [`${i}.a`, new Uint8Array(1)]),
  );
  expect(unpackBounded(zipSync(parts, { level: 0 }))).toEqual({
    tooLarge: { of: "parts", limit: 5000 },
  });
});
