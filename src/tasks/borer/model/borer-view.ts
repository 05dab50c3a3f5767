import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { READING_METHODS } from "../../../domain/readings/reading-method.ts";
import type { ViewState } from "../../view-state.ts";
import { GROUP_KEYS, type GroupKey } from "../analysis/groups/group-answer.ts";
import { type ClassEdges, DEFAULT_CLASS_EDGES } from "../analysis/groups/thresholds.ts";
import type { Period } from "../analysis/select/reading-filter.ts";
import { readDay, readPeriod, writePeriod } from "./borer-period.ts";
import { type BorerSelection, readSelection, writeSelection } from "./borer-selection.ts";

export const BORER_TABS = ["situacion", "calientes", "campana", "ronda"] as const;
export type BorerTab = (typeof BORER_TABS)[number];

export const SURFACES = ["none", "hexagonos", "calor", "columnas"] as const;
export type SurfaceChoice = (typeof SURFACES)[number];

/** What of this task a link restores. null means "not chosen": the model then takes what the data propose. */
export interface BorerView {
  readonly tab: BorerTab;
  /** null: the method with most readings. */
  readonly method: ReadingMethod | null;
  /** null: the latest campaign with readings of the method. */
  readonly period: Period | null;
  readonly organisation: string | null;
  readonly district: string | null;
  readonly hamlet: string | null;
  /** Action threshold in per cent of fruits. Default 5. */
  readonly threshold: number;
  /** The same for traps: insects per trap and day. Default 5, which has no source. */
  readonly trapThreshold: number;
  /** Upper ends of the classes, per cent. */
  readonly edges: ClassEdges;
  readonly by: GroupKey;
  /** Side of the hexagons in metres, or each point by itself; null takes the proposed size. */
  readonly unit: "point" | number | null;
  /** Distance band in metres; null takes the proposal. */
  readonly band: number | null;
  readonly rate: "raw" | "eb";
  readonly leastExposure: number;
  readonly leastNeighbours: number;
  /** null: as many as the number of units asks for. */
  readonly permutations: number | null;
  readonly seed: number;
  /** Day of the main flowering, days since 1970-01-01; null where nobody said: then an assumption is marked as one. */
  readonly flowering: number | null;
  readonly compare: readonly [before: Period, after: Period] | null;
  /** What the round takes as a sector. */
  readonly sectors: GroupKey;
  /** A plot farther than this from any reading is a gap, metres. */
  readonly gapDistance: number;
  readonly surface: SurfaceChoice;
  readonly selection: BorerSelection | null;
}

export const BORER_DEFAULTS: BorerView = {
  tab: "situacion",
  method: null,
  period: null,
  organisation: null,
  district: null,
  hamlet: null,
  threshold: 5,
  trapThreshold: 5,
  edges: DEFAULT_CLASS_EDGES,
  by: "distrito",
  unit: null,
  band: null,
  rate: "eb",
  leastExposure: 100,
  leastNeighbours: 2,
  permutations: null,
  seed: 1,
  flowering: null,
  compare: null,
  sectors: "caserio",
  gapDistance: 1000,
  surface: "none",
  selection: null,
};

/** Limits of what may be typed or linked; both ends are allowed. */
export const BORER_LIMITS = {
  threshold: [0.1, 100],
  trapThreshold: [0.01, 10_000],
  unit: [100, 20_000],
  band: [50, 100_000],
  leastExposure: [0, 1_000_000],
  leastNeighbours: [0, 100],
  permutations: [0, 99_999],
  seed: [0, 4_294_967_295],
  gapDistance: [50, 100_000],
} as const;

type Limited = keyof typeof BORER_LIMITS;

/** A number as the address or a field gives it; null where it is none or out of its limits. */
export const readLimited = (name: Limited, text: string | null, whole = false): number | null => {
  if (text === null || text.trim() === "") return null;
  const value = Number(text);
  const [least, most] = BORER_LIMITS[name];
  if (!Number.isFinite(value) || value < least || value > most) return null;
  return whole && !Number.isInteger(value) ? null : value;
};

/** "2-5-10" as class edges: one to six, ascending, above 0 and at most 100; null for anything else. */
export const readEdges = (text: string | null): ClassEdges | null => {
  if (text === null || text.trim() === "") return null;
  const edges = text
    .trim()
    .split(/[-\s]+/)
    .map(Number);
  const good = edges.every((edge, i) => edge > (edges[i - 1] ?? 0) && edge <= 100);
  return good && edges.length <= 6 ? edges : null;
};

const oneOf = <T extends string>(words: readonly T[], text: string | null): T | null =>
  words.find((word) => word === text) ?? null;

const readUnit = (text: string | null): BorerView["unit"] =>
  text === "punto" ? "point" : readLimited("unit", text);

const readPair = (text: string | null): BorerView["compare"] => {
  const [before, after, ...more] = (text ?? "").split("~").map(readPeriod);
  return before && after && more.length === 0 ? [before, after] : null;
};

interface Key<T> {
  readonly key: string;
  /** null for what is not understood: the default then stands. */
  readonly read: (text: string) => T | null;
  readonly write: (value: T) => string;
}

const key = <T>(name: string, read: Key<T>["read"], write: Key<T>["write"] = String): Key<T> => ({
  key: name,
  read,
  write,
});

type Chosen<F extends keyof BorerView> = NonNullable<BorerView[F]>;

const word = (text: string): string | null => (text === "" ? null : text);

const KEYS: { readonly [F in keyof BorerView]: Key<Chosen<F>> } = {
  tab: key("b", (text) => oneOf(BORER_TABS, text)),
  method: key("metodo", (text) => oneOf(READING_METHODS, text)),
  period: key("periodo", readPeriod, writePeriod),
  organisation: key("borg", word),
  district: key("bdis", word),
  hamlet: key("bcas", word),
  threshold: key("umbral", (text) => readLimited("threshold", text)),
  trapThreshold: key("umbralt", (text) => readLimited("trapThreshold", text)),
  edges: key("clases", readEdges, (edges) => edges.join("-")),
  by: key("por", (text) => oneOf(GROUP_KEYS, text)),
  unit: key("unidad", readUnit, (unit) => (unit === "point" ? "punto" : String(unit))),
  band: key("banda", (text) => readLimited("band", text)),
  rate: key("tasa", (text) => oneOf(["raw", "eb"] as const, text)),
  leastExposure: key("minf", (text) => readLimited("leastExposure", text, true)),
  leastNeighbours: key("minv", (text) => readLimited("leastNeighbours", text, true)),
  permutations: key("perm", (text) => readLimited("permutations", text, true)),
  seed: key("semilla", (text) => readLimited("seed", text, true)),
  flowering: key("flor", readDay, (day) => new Date(day * 86_400_000).toISOString().slice(0, 10)),
  compare: key("compara", readPair, (pair) => pair.map(writePeriod).join("~")),
  sectors: key("sectores", (text) => oneOf(GROUP_KEYS, text)),
  gapDistance: key("hueco", (text) => readLimited("gapDistance", text)),
  surface: key("superficie", (text) => oneOf(SURFACES, text)),
  selection: key("bsel", readSelection, writeSelection),
};

const FIELDS = Object.keys(KEYS) as (keyof BorerView)[];

/** The keys of the address this task reads. */
export const BORER_KEYS: readonly string[] = FIELDS.map((field) => KEYS[field].key);

/** Reads the task's keys; nonsense in a link gives the defaults. */
export const readBorerView = (view: Pick<ViewState, "get">): BorerView => {
  const read = (field: keyof BorerView): unknown => {
    const text = view.get(KEYS[field].key);
    return (text === null ? null : KEYS[field].read(text)) ?? BORER_DEFAULTS[field];
  };
  return Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as unknown as BorerView;
};

/** A change of the view as keys of the address; what equals its default is not written. */
export const writeBorerView = (patch: Partial<BorerView>): Record<string, string | null> => {
  const write = <F extends keyof BorerView>(field: F, value: BorerView[F]): string | null => {
    const { write: put } = KEYS[field] as unknown as Key<BorerView[F]>;
    if (value === null) return null;
    const standard = BORER_DEFAULTS[field];
    const text = put(value);
    return standard !== null && put(standard) === text ? null : text;
  };
  const fields = FIELDS.filter((field) => patch[field] !== undefined);
  return Object.fromEntries(
    fields.map((field) => [KEYS[field].key, write(field, patch[field] as never)]),
  );
};
