import {
  type LayerSpecification,
  type SourceSpecification,
  validateStyleMin,
} from "@maplibre/maplibre-gl-style-spec";
import { expect, test } from "vitest";
import type {
  PlatformActivity,
  PlatformKind,
  PlatformPlace,
} from "../../domain/platform/platform-place.ts";
import { composeSheet } from "../../map/engine/compose-sheet.ts";
import { THEMES } from "../../ui/theme/tokens.ts";
import { mapLayerOf } from "../map-layer-of.ts";
import { activitiesLayer } from "./activities-layer.tsx";
import { platformLayer } from "./platform-layer.tsx";
import { activityMarks, platformMarks } from "./platform-marks.ts";

const two = (text: string) => ({ "es-PE": text, en: text });
const town = (name: string, lon: number) => ({ lon, lat: -5, uncertaintyM: 2000, at: two(name) });
const member = (id: string, kind: PlatformKind, lon: number | null): PlatformPlace => ({
  id,
  kind,
  name: id.toUpperCase(),
  role: two(""),
  place: lon === null ? null : town(`town ${lon}`, lon),
  doubt: id === "coop-2" ? two("?") : null,
  sources: [],
});
const PLACES = [
  member("coop-1", "cooperative", -79),
  member("muni", "public", -79),
  member("coop-2", "cooperative", -79),
  member("net", "ngo", null),
  member("roaster", "company", -78.2),
  member("mill", "plant", -78.2),
];
const ACTIVITY: PlatformActivity = {
  id: "a",
  year: 2020,
  title: two("A"),
  about: two(""),
  who: [],
  places: [town("x", -79), town("y", -78)],
  sources: [],
};
const SOURCE = { places: PLACES };

test("a town has one mark a kind, in the order of kinds; what has no place has no mark", () => {
  const marks = platformMarks(PLACES);
  expect(marks.map(({ kind, members }) => [kind, members.map(({ id }) => id)])).toEqual([
    ["public", ["muni"]],
    ["cooperative", ["coop-1", "coop-2"]],
    ["company", ["roaster"]],
    ["plant", ["mill"]],
  ]);
});

test("a mark says its number, stands in a row and is told apart when a town in it is to be confirmed", () => {
  const { points } = platformLayer.data(SOURCE, "en");
  const read = points?.features.map(({ id, properties: p }) => [
    id,
    p?.number,
    p?.half,
    p?.doubtful,
  ]);
  expect(read).toEqual([
    [0, "1", -1, 0],
    [1, "2", 1, 1],
    [2, "1", -1, 0],
    [3, "1", 1, 0],
  ]);
});

test("only towns that the basemap does not name are named, once", () => {
  const far = (id: string, kind: PlatformKind) => member(id, kind, -77);
  const source = { places: [...PLACES, far("senasa", "public"), far("rikolto", "ngo")] };
  const { points } = platformLayer.data(source, "en");
  expect(points?.features.flatMap(({ properties }) => properties?.town ?? [])).toEqual([
    "town -77",
  ]);
});

test("pressing a mark tells who is there and that the place is approximate", () => {
  const { lines } = platformLayer.describe(platformMarks(PLACES)[1]!, "es-PE");
  expect(lines).toEqual([
    "COOP-1",
    "COOP-2 (ciudad por confirmar)",
    "town -79, ubicación referencial",
  ]);
});

test("activities are numbered as in the list", () => {
  const marks = activityMarks([{ ...ACTIVITY, places: [] }, ACTIVITY]);
  expect(marks.map(({ number }) => number)).toEqual([2, 2]);
});

test.each(THEMES)("both layers are valid styles with all images in the %s theme", (theme) => {
  const shown = { visible: true, opacity: 1, order: 0 };
  const style = platformLayer.style(theme, "en");
  const flags = activitiesLayer.style(theme, "en");
  const source = { activities: [ACTIVITY] };
  const sheet = composeSheet(
    [],
    [
      mapLayerOf("members", platformLayer.data(SOURCE, "en"), style, shown),
      mapLayerOf("activities", activitiesLayer.data(source, "en"), flags, shown),
    ],
  );
  const sources: Record<string, SourceSpecification> = {};
  for (const [id, data] of sheet.collections) sources[id] = { type: "geojson", data };
  const layers = sheet.layers as LayerSpecification[];
  const faults = validateStyleMin({ version: 8, sources, layers });
  expect(faults.map((fault) => fault.message)).toEqual([]);
  for (const { properties } of platformLayer.data(SOURCE, "en").points?.features ?? []) {
    const name = `platform-${properties?.kind}-${properties?.doubtful}@${theme}`;
    expect(style.images).toHaveProperty([name]);
  }
  const named = JSON.stringify(flags.parts).match(/platform-[a-z-]+@[a-z]+/g) ?? [];
  expect(named.length).toBeGreaterThan(0);
  for (const name of named) expect(flags.images).toHaveProperty([name]);
});
