import type { ViewState } from "../../../view-state.ts";
import { CRITERIA, type Criterion, type Weights } from "../../analysis/choose/criteria.ts";
import { DEFAULT_WEIGHTS, MAX_WEIGHT } from "./weights.ts";

export const CATALOGUE_PANES = ["tabla", "fajas", "puntaje", "comparar"] as const;
export type CataloguePane = (typeof CATALOGUE_PANES)[number];

/** Filters a person presses; those of one attribute let through either, those of different ones all. */
export const CHIPS = ["roya", "bajo", "alto", "taza", "rinde", "nematodos"] as const;
export type ChipId = (typeof CHIPS)[number];

/** Varieties side by side: a fifth column cannot be read on a phone. */
export const MOST_COMPARED = 4;

/** What a link restores of this tab; null for what the tab chooses by itself. */
export interface CatalogueView {
  /** Metres above sea level as typed. */
  readonly altitude: number | null;
  /** Degrees, south negative, as typed. */
  readonly latitude: number | null;
  /** A place pressed on the map, WGS84 degrees; its latitude stands in for a typed one. */
  readonly point: { readonly lon: number; readonly lat: number } | null;
  readonly chips: readonly ChipId[];
  /** Every variety is listed, not only those whose band has the altitude. */
  readonly all: boolean;
  readonly search: string;
  readonly weights: Weights;
  /** Names, not yet held against the catalogue. */
  readonly compared: readonly string[];
  readonly chosen: string | null;
  readonly pane: CataloguePane;
}

/** Both ends are allowed. A figure higher than any coffee may be in feet: the tab asks. */
export const CATALOGUE_LIMITS = { altitude: [1, 10_000], latitude: [-90, 90] } as const;

/** Characters of a name or a search that an address may bring. */
const LONGEST = 60;

const figure = (text: string | null | undefined, least: number, most: number): number | null => {
  if (text == null || !/^-?\d{1,5}(\.\d{1,6})?$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
};

/** "-5.1512" is a latitude, "-5.1512,-78.99" a place. */
const readLatitude = (text: string | null): Pick<CatalogueView, "latitude" | "point"> => {
  const [first, second, ...more] = (text ?? "").split(",");
  const lat = figure(first, ...CATALOGUE_LIMITS.latitude);
  if (lat === null || more.length > 0) return { latitude: null, point: null };
  if (second === undefined) return { latitude: lat, point: null };
  const lon = figure(second, -180, 180);
  return { latitude: null, point: lon === null ? null : { lon, lat } };
};

const ALL = "todo";

const readWeights = (text: string | null): Weights => {
  const parts = (text ?? "").split("-");
  if (parts.length !== CRITERIA.length || !parts.every((part) => /^\d$/.test(part)))
    return DEFAULT_WEIGHTS;
  const values = parts.map(Number);
  return values.every((value) => value <= MAX_WEIGHT)
    ? (Object.fromEntries(CRITERIA.map((criterion, i) => [criterion, values[i]])) as Record<
        Criterion,
        number
      >)
    : DEFAULT_WEIGHTS;
};

const writeWeights = (weights: Weights): string =>
  CRITERIA.map((criterion) => weights[criterion]).join("-");

const readNames = (text: string | null): readonly string[] =>
  [
    ...new Set(
      (text ?? "")
        .slice(0, MOST_COMPARED * (LONGEST + 1))
        .split("~")
        .map((name) => name.trim().slice(0, LONGEST)),
    ),
  ]
    .filter((name) => name !== "")
    .slice(0, MOST_COMPARED);

/** Reads the tab's keys; nonsense in a link gives what the tab chooses by itself. */
export const readCatalogueView = (view: Pick<ViewState, "get">): CatalogueView => {
  const words = (view.get("vcf") ?? "").split("-");
  return {
    altitude: figure(view.get("vcalt"), ...CATALOGUE_LIMITS.altitude),
    ...readLatitude(view.get("vclat")),
    chips: CHIPS.filter((chip) => words.includes(chip)),
    all: words.includes(ALL),
    search: (view.get("vcq") ?? "").slice(0, LONGEST),
    weights: readWeights(view.get("vcw")),
    compared: readNames(view.get("vcmp")),
    chosen: view.get("vcv")?.slice(0, LONGEST) || null,
    pane: CATALOGUE_PANES.find((pane) => pane === view.get("vcl")) ?? "tabla",
  };
};

const some = (text: string): string | null => (text === "" ? null : text);

/** A change of the view as keys of the address; what the tab chooses by itself is not written. */
export const writeCatalogueView = (
  now: CatalogueView,
  patch: Partial<CatalogueView>,
): Readonly<Record<string, string | null>> => {
  const next = { ...now, ...patch };
  const { latitude, point } = next;
  const changed = (...fields: readonly (keyof CatalogueView)[]): boolean =>
    fields.some((field) => patch[field] !== undefined);
  return {
    ...(changed("altitude") && {
      vcalt: next.altitude === null ? null : String(Number(next.altitude.toFixed(1))),
    }),
    ...(changed("latitude", "point") && {
      vclat: point
        ? `${Number(point.lat.toFixed(5))},${Number(point.lon.toFixed(5))}`
        : latitude === null
          ? null
          : String(Number(latitude.toFixed(5))),
    }),
    ...(changed("chips", "all") && {
      vcf: some([...(next.all ? [ALL] : []), ...next.chips].join("-")),
    }),
    ...(changed("search") && { vcq: some(next.search.slice(0, LONGEST)) }),
    ...(changed("weights") && {
      vcw:
        writeWeights(next.weights) === writeWeights(DEFAULT_WEIGHTS)
          ? null
          : writeWeights(next.weights),
    }),
    ...(changed("compared") && { vcmp: some(next.compared.slice(0, MOST_COMPARED).join("~")) }),
    ...(changed("chosen") && { vcv: next.chosen }),
    ...(changed("pane") && { vcl: next.pane === "tabla" ? null : next.pane }),
  };
};
