import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readPlatform } from "../../../../domain/platform/read-platform.ts";
import { readTrialSites } from "../../../../domain/trials/read-trial-sites.ts";
import { activitiesLayer } from "../../../../layers/platform/activities-layer.tsx";
import { platformLayer } from "../../../../layers/platform/platform-layer.tsx";
import { trialsLayer } from "../../../../layers/trials/trials-layer.tsx";
import { placeRows } from "../model/place-row.ts";
import { readGroup, readPlace } from "../model/place-view.ts";
import { ACTIVITIES_LAYER, MEMBERS_LAYER, SITES_LAYER } from "./layer-ids.ts";
import { featureOfPlace, placeFeatures, pressedPlace } from "./place-feature.ts";

const inData = (path: string) =>
  readFileSync(new URL(`../../../../../data/${path}`, import.meta.url), "utf8");
const sites = readTrialSites(inData("ensayos-wcr/sitios.json"));
const platform = readPlatform(inData("plataforma/plataforma.json"));
const rows = placeRows(sites?.sites ?? [], platform?.places ?? [], platform?.activities ?? []);
const features = placeFeatures({ sites, platform, rows });

test("every row that has a place has a feature, and no other has", () => {
  for (const row of rows)
    expect(featureOfPlace(features, row.key) !== null, row.key).toBe(row.places.length > 0);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
});

test("features are those the layers draw, by layer and id", () => {
  const drawn = (layer: string) =>
    features.filter((one) => one.layer === layer).map(({ id }) => id);
  const ids = (data: ReturnType<typeof trialsLayer.data>) =>
    data.points?.features.map(({ id }) => Number(id)).sort((a, b) => a - b);
  expect(drawn(SITES_LAYER)).toEqual(ids(trialsLayer.data(sites!, "en")));
  expect(drawn(MEMBERS_LAYER)).toEqual(ids(platformLayer.data(platform!, "en")));
  expect(drawn(ACTIVITIES_LAYER)).toEqual(ids(activitiesLayer.data(platform!, "en")));
});

test("pressing a mark again and again reaches all that share it", () => {
  const mark = featureOfPlace(features, "miembro-casil")!;
  expect(mark.rows.map(({ key }) => key)).toEqual(["miembro-casil", "miembro-unicafec"]);
  expect(pressedPlace(features, mark, null)).toBe("miembro-casil");
  expect(pressedPlace(features, mark, "miembro-casil")).toBe("miembro-unicafec");
  expect(pressedPlace(features, mark, "miembro-unicafec")).toBe("miembro-casil");
});

test("pressing what stands alone twice drops it; pressing nothing drops it too", () => {
  const site = featureOfPlace(features, "sitio-san-ignacio");
  expect(pressedPlace(features, site, null)).toBe("sitio-san-ignacio");
  expect(pressedPlace(features, site, "sitio-san-ignacio")).toBeNull();
  expect(pressedPlace(features, null, "sitio-san-ignacio")).toBeNull();
  expect(pressedPlace(features, { layer: "area-sn08", id: 0 }, "sitio-san-ignacio")).toBeNull();
});

test.each(["", "sitio-", "__proto__", "0", "sitio-san-ignacio ", "<img>"])(
  "an address that names %j chooses nothing",
  (text) => {
    const view = { get: () => text };
    expect(readPlace(view, rows)).toBeNull();
    expect(readGroup(view)).toBeNull();
  },
);
