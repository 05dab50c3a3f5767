import { expect, test } from "vitest";
import type { AnnexEntry } from "../../domain/annex/annex-entry.ts";
import { NO_FIELD } from "../../domain/field/field-contents.ts";
import type { MappingTemplate } from "../../domain/mapping-template.ts";
import type { LogEntry } from "../../domain/register/change.ts";
import type { Story } from "../../domain/story/story.ts";
import { mergeProject, NOTHING } from "./merge-project.ts";
import type { Project, ProjectFile } from "./project.ts";

const ONE = "11111111-1111-4111-8111-111111111111";
const TWO = "22222222-2222-4222-8222-222222222222";
const NEW = "99999999-9999-4999-8999-999999999999";

const file = (id: string, text: string): ProjectFile => ({
  id,
  name: "padron.csv",
  kind: "plots",
  bytes: new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>,
  choices: { kind: "plots" },
  addedAt: 1,
});

const story = (title: string, register: string): Story => ({
  id: "historia",
  title,
  audience: "assembly",
  slides: [
    {
      id: "uno",
      origin: { task: "superposicion", offer: "santuario", view: { padron: register } },
      camera: null,
      hidden: [],
      name: null,
      message: null,
      text: null,
      notes: "",
    },
  ],
  consent: null,
  changedAt: 5,
});

const annex = (register: string, activity: string): AnnexEntry => ({
  id: `${register} 3`,
  actNumber: "",
  checkedAt: "",
  activity,
  occupiedSince: "",
  gpsErrorM: null,
  observations: "",
  photos: [],
  changedAt: 5,
});

const template = (id: string, name: string, crs: string): MappingTemplate => ({
  ...{ id, name, shape: "codigo|este|norte", kind: "plots", savedAt: 1 },
  choices: { sheet: crs },
});

const project: Project = {
  view: { padron: ONE, areas: `sn08,${TWO}`, [`capa-area-${TWO}`]: "1.80.3" },
  samples: [],
  files: [file(ONE, "a")],
  stories: [story("Asamblea", ONE)],
  annexes: [annex(ONE, "café")],
  imports: [],
  logs: [{ file: ONE, entries: [{ kind: "undo", id: "1", group: "g", at: 1, who: "" }] }],
  settings: {},
  templates: [template("plantilla", "Del técnico", "32717")],
  field: NO_FIELD,
};

const nothing = NOTHING;
const newId = () => NEW;

test("on an empty device everything is added under its own id", () => {
  const { files, stories, annexes, view } = mergeProject(project, nothing, newId);
  expect({ files, stories, annexes, view }).toEqual({
    files: project.files,
    stories: project.stories,
    annexes: project.annexes,
    view: project.view,
  });
});

test("opened twice, a project adds nothing", () => {
  const merge = mergeProject(project, project, newId);
  expect([merge.files, merge.stories, merge.annexes, merge.otherAnnexes]).toEqual([[], [], [], []]);
  expect([merge.sameFiles, merge.sameStories, merge.sameAnnexes].map((l) => l.length)).toEqual([
    1, 1, 1,
  ]);
});

test("a file that the person had opened themselves is that one, and what speaks of it follows", () => {
  const merge = mergeProject(project, { ...nothing, files: [file(TWO, "a")] }, newId);
  expect(merge.files).toEqual([]);
  expect(merge.view.padron).toBe(TWO);
  expect(merge.annexes[0]?.id).toBe(`${TWO} 3`);
  expect(merge.stories[0]?.slides[0]?.origin?.view.padron).toBe(TWO);
});

test("another file under the same id stays, and the project's comes beside it", () => {
  const merge = mergeProject(project, { ...nothing, files: [file(ONE, "b")] }, newId);
  expect(merge.files.map(({ id }) => id)).toEqual([NEW]);
  expect(merge.view.padron).toBe(NEW);
  expect(merge.annexes[0]?.id).toBe(`${NEW} 3`);
});

test("other answers to the same bytes are another file", () => {
  const there = { ...file(TWO, "a"), choices: { kind: "plots", swapLatLon: true } };
  expect(mergeProject(project, { ...nothing, files: [there] }, newId).files).toHaveLength(1);
});

test("another version of a story is added under a title of its own", () => {
  const present = { ...nothing, stories: [story("Antes", ONE), story("Asamblea (2)", TWO)] };
  const merge = mergeProject(project, present, newId);
  expect(merge.stories).toEqual(merge.besideStories);
  expect(merge.stories[0]).toMatchObject({ id: NEW, title: "Asamblea (3)" });
});

test("other words for the same plot wait for the person", () => {
  const merge = mergeProject(project, { ...project, annexes: [annex(ONE, "ganado")] }, newId);
  expect(merge.annexes).toEqual([]);
  expect(merge.otherAnnexes).toEqual(project.annexes);
});

test("a log goes with its file, under the id the file has here; files on their way in come once", () => {
  const { kind: _, ...waiting } = file(TWO, "z");
  const more: Project = { ...project, imports: [waiting] };
  const there = { ...nothing, files: [file(TWO, "a")], imports: [{ ...waiting, id: NEW }] };
  const merge = mergeProject(more, there, newId);
  expect(merge.logs).toEqual([{ file: TWO, entries: project.logs[0]?.entries }]);
  expect([merge.imports.length, merge.sameImports.length]).toEqual([0, 1]);
  expect(mergeProject(more, nothing, newId).imports).toEqual([waiting]);
});

test("changes of a sample come where it is unchanged, and stay out where it is changed otherwise", () => {
  const undo = (id: string) => ({ kind: "undo" as const, id, group: "g", at: 1, who: "" });
  const log = { file: "ejemplo", entries: [undo("a")] };
  const more: Project = { ...project, logs: [log] };
  expect(mergeProject(more, nothing, newId).logs).toEqual([log]);
  const other = { ...nothing, logs: [{ file: "ejemplo", entries: [undo("b")] }] };
  const merge = mergeProject(more, other, newId);
  expect([merge.logs, merge.otherLogs]).toEqual([[], [log]]);
});

test("in a project of its own every file has a new id, and whatever speaks of it follows", () => {
  const apart = mergeProject(project, NOTHING, newId, true);
  expect(apart.files.map(({ id }) => id)).toEqual([NEW]);
  expect([apart.view.padron, apart.annexes[0]?.id]).toEqual([NEW, `${NEW} 3`]);
});

test("a template that says the same is there already; another one comes under a name of its own", () => {
  const same = { ...nothing, templates: [template("x", "Otro nombre", "32717")] };
  expect(mergeProject(project, same, newId).templates).toEqual([]);
  const other = { ...nothing, templates: [template("plantilla", "Del técnico", "24877")] };
  expect(mergeProject(project, other, newId).templates).toEqual([
    { ...project.templates[0], id: NEW, name: "Del técnico (2)" },
  ]);
});

test("a register corrected otherwise on two devices is opened beside, once, with its own changes", () => {
  const change = (id: string, after: string): LogEntry => ({
    ...{ kind: "cell", row: 3, column: "dni", before: "", after },
    ...{ id, group: id, at: 1, who: "" },
  });
  const of = (after: string, id = after): Project => ({
    ...{ ...project, files: [file(ONE, "a")], logs: [{ file: ONE, entries: [change(id, after)] }] },
    ...{ stories: [], annexes: [], templates: [] },
  });
  const merge = mergeProject(of("2"), of("1"), newId);
  const beside = { ...file(NEW, "a"), name: "padron (2).csv" };
  expect([merge.files, merge.besideFiles]).toEqual([[beside], [beside]]);
  expect(merge.logs).toEqual([{ file: NEW, entries: [change("2", "2")] }]);
  const here = {
    ...of("1"),
    files: [file(ONE, "a"), beside],
    logs: [...of("1").logs, ...merge.logs],
  };
  const again = mergeProject(of("2"), here, newId);
  expect([again.files, again.sameFiles]).toEqual([[], [beside]]);
  expect(mergeProject(of("1", "9"), of("1"), newId).besideFiles).toEqual([]);
});
