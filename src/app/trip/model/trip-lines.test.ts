import { expect, test } from "vitest";
import type { KeptBasemap } from "../../../domain/basemap/kept-basemap.ts";
import type { OfflineStatus } from "../../../offline/messages.ts";
import { COPY_KINDS, type CopyCounts } from "../../../store/last-copy/copy-marks.ts";
import { hasWeekRule, isIos } from "../device/install-state.ts";
import { covers } from "./covers.ts";
import type { TripFacts } from "./trip-facts.ts";
import { tripAnswer, tripLines } from "./trip-lines.ts";

const part = (files: number, filesHere = files) => ({
  ...{ files, filesHere },
  bytes: files * 1e6,
  bytesHere: filesHere * 1e6,
});
const status = (map = part(3)): OfflineStatus => ({
  brought: { id: "r", version: "1.2.0" },
  lacking: 0,
  current: { id: "r", version: "1.2.0" },
  broken: null,
  parts: { program: part(10), data: part(4), map },
});
const counts = Object.fromEntries(COPY_KINDS.map((kind) => [kind, 0])) as CopyCounts;
const map = (bounds: readonly number[], marks: number): KeptBasemap =>
  ({
    ...{ id: "m", name: "zona.pmtiles", bytes: 3_000_000, addedAt: Date.UTC(2026, 10, 20, 15) },
    marks: Array.from({ length: marks }, () => "x"),
    about: { bounds },
  }) as unknown as KeptBasemap;

/** A phone that lacks nothing. */
const SOUND: TripFacts = {
  app: { kind: "kept", status: status() },
  damaged: 0,
  area: { name: "padron.csv", bounds: [-79.2, -5.4, -79, -5.2] },
  maps: [],
  data: {
    ...{ registers: 1, plots: 214, areas: 0, readings: 0, trials: 0, fileBytes: 2e5, imports: 0 },
    field: { finding: 2, count: 1, trap: 0, corner: 0, walk: 0 },
    ...{ photoBytes: 4e6, walking: false, unread: false },
  },
  persistence: "granted",
  room: 9e9,
  copy: { last: { at: 0, age: { kind: "days", days: 0 } }, since: { counts, all: 0 } },
  permission: "granted",
  fix: { kind: "found", accuracyM: 6, at: Date.UTC(2026, 10, 30, 12) },
  install: "installed",
  weekRule: false,
  battery: { level: 0.95, charging: false },
  staysAwake: true,
};
const line = (id: string, facts: Partial<TripFacts>) => {
  const found = tripLines({ ...SOUND, ...facts }, "es-PE").find((one) => one.id === id);
  if (found === undefined) throw new Error(`no line ${id}`);
  return found;
};
const answer = (facts: Partial<TripFacts>) =>
  tripAnswer(tripLines({ ...SOUND, ...facts }, "es-PE"), "es-PE");

test("a phone that lacks nothing may leave", () => {
  expect(answer({})).toEqual({ sign: "ready", title: "Listo para salir sin señal", rest: "" });
  expect(line("app", {})).toMatchObject({ sign: "ready", size: "17 MB" });
  expect(line("files", {}).says).toBe("1 padrón, con 214 parcelas.");
  expect(line("field", {})).toMatchObject({ says: "2 hallazgos y 1 conteo", size: "4.0 MB" });
  expect(line("location", {})).toMatchObject({ sign: "ready", size: "±10 m" });
});

test("what lacks is counted and named; what is only better done is not counted with it", () => {
  const facts = {
    app: { kind: "kept", status: status(part(3, 1)) },
    permission: "denied",
    fix: { kind: "none" },
    battery: "unknown",
    staysAwake: false,
  } as const;
  expect(answer(facts)).toEqual({
    sign: "missing",
    title: "Faltan 3 cosas",
    rest: "Lindero entero, Mapa base y relieve y Posición (GPS). Conviene ver 1 más. 1 no la dice el navegador: mírela usted.",
  });
});

test("a file that was found damaged lacks, though it is there", () => {
  expect(line("app", { damaged: 1 })).toMatchObject({ sign: "missing", act: "fetch-app" });
});

test("where the browser keeps no page, nothing of it is waited for", () => {
  const lines = tripLines({ ...SOUND, app: { kind: "impossible", why: "insecure" } }, "es-PE");
  expect(lines.filter(({ sign }) => sign === "looking")).toEqual([]);
  expect(lines[0]?.sign).toBe("missing");
  expect(lines[0]?.next).toMatch(/https/);
});

test("nothing is promised while anything is still looked at", () => {
  for (const facts of [
    { app: { kind: "unknown" } },
    { maps: null },
    { data: null },
    { persistence: null },
    { copy: null },
    { battery: null },
  ] as const)
    expect(answer(facts).title).toBe("Revisando este equipo…");
});

test("the sheet must reach the register's area, or an own map that is whole must", () => {
  const area = { name: "lejos.csv", bounds: [-76, -9, -75.9, -8.9] } as const;
  expect(line("sheet", { area })).toMatchObject({ sign: "missing", act: "open-maps" });
  expect(line("sheet", { area, maps: [map([-77, -10, -75, -8], 3)] }).sign).toBe("ready");
  expect(line("sheet", { area, maps: [map([-77, -10, -75, -8], 2)] }).sign).toBe("missing");
  expect(line("map m", { maps: [map([-77, -10, -75, -8], 2)] })).toMatchObject({
    sign: "missing",
    says: "Incompleto: 2.1 MB de 3.0 MB.",
  });
  expect(line("map m", { maps: [map([-80, -6, -78, -5], 3)] })).toMatchObject({
    sign: "ready",
    says: "Guardado el 20/11/2026. Cubre toda la zona de padron.csv.",
  });
});

test.each([
  [[-80, -6, -78, -5], "whole"],
  [[-79.2, -5.4, -79, -5.2], "whole"],
  [[-79.1, -5.4, -79, -5.2], "part"],
  [[-75, -5.4, -74, -5.2], "none"],
] as const)("a map of %j covers it: %s", (bounds, cover) => {
  expect(covers(bounds, [-79.2, -5.4, -79, -5.2])).toBe(cover);
});

const copied = (days: number, all: number): Partial<TripFacts> => ({
  copy: { last: { at: 0, age: { kind: "days", days } }, since: { counts, all } },
});

test("a copy is asked for where something would be lost", () => {
  const never = { copy: { last: null, since: { counts, all: 3 } } };
  expect(line("copy", never)).toMatchObject({ sign: "missing", act: "copy" });
  expect(line("copy", { copy: { last: null, since: { counts, all: 0 } } }).sign).toBe("optional");
  expect(line("copy", copied(2, 5)).sign).toBe("advised");
  expect(line("copy", copied(8, 5)).sign).toBe("missing");
  expect(line("copy", copied(8, 0)).sign).toBe("ready");
  const ahead = {
    copy: { last: { at: 0, age: { kind: "ahead" } }, since: { counts, all: 0 } },
  } as const;
  expect(line("copy", ahead).sign).toBe("missing");
});

test("Safari's week is told unless it is installed, promise or not", () => {
  const week = { weekRule: true, install: "ios" } as const;
  expect(line("persist", week)).toMatchObject({ sign: "advised" });
  expect(line("persist", week).next).toMatch(/siete días/);
  expect(line("install", week)).toMatchObject({ sign: "advised" });
  expect(line("persist", { weekRule: true, install: "installed" }).sign).toBe("ready");
});

test("a position by network, and one that fails, are told from one that serves", () => {
  expect(line("location", { fix: { kind: "found", accuracyM: 1500, at: 0 } }).sign).toBe("advised");
  expect(line("location", { fix: { kind: "failed", why: "timeout" } })).toMatchObject({
    sign: "missing",
    act: "fix",
  });
  expect(line("location", { fix: { kind: "none" }, permission: "denied" }).act).toBeUndefined();
});

test.each([
  [50e6, "missing"],
  [200e6, "advised"],
  [1e9, "ready"],
  ["unknown", "unknown"],
] as const)("room of %s: %s", (room, sign) => {
  expect(line("room", { room }).sign).toBe(sign);
});

const MAC =
  "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)";
test.each([
  [`${MAC} Version/17.5 Safari/605.1.15`, 5, true, true],
  [`${MAC} Version/17.5 Safari/605.1.15`, 0, false, true],
  [`${MAC} Chrome/140.0.0.0 Safari/537.36`, 0, false, false],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 CriOS/126",
    5,
    true,
    true,
  ],
  [
    "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36",
    5,
    false,
    false,
  ],
  ["Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0", 5, false, false],
])("%s", (userAgent, maxTouchPoints, ios, week) => {
  expect([
    isIos({ userAgent, maxTouchPoints }),
    hasWeekRule({ userAgent, maxTouchPoints }),
  ]).toEqual([ios, week]);
});
