// @vitest-environment jsdom
import { readFileSync } from "node:fs";
import { act, renderHook, waitFor } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { FeatureHit } from "../../../../map/map-events.ts";
import type { TabParts } from "../../model/tab-parts.ts";
import type { VarietiesContext } from "../../varieties-context.ts";
import { SITES_LAYER } from "./layer-ids.ts";
import { useSitesInTab } from "./use-sites-in-tab.tsx";

const SITES = readFileSync("data/ensayos-wcr/sitios.json", "utf8");

const hit = (layer: string, id: number): FeatureHit => ({
  layer,
  id,
  properties: {},
  lon: 0,
  lat: 0,
  x: 0,
  y: 0,
});

const mount = () => {
  const set = vi.fn();
  const clicked = vi.fn();
  const parts = {
    rows: [],
    layers: [],
    attributions: ["own"],
    hover: null,
    hint: "own hint",
    onFeatureClick: clicked,
    onFeatureHover: () => undefined,
  } as unknown as TabParts;
  const context = {
    theme: "light",
    embedded: async () => new Blob([SITES]),
    view: { get: () => null, set, layerSettings: (_: string, defaults: unknown) => defaults },
  } as unknown as VarietiesContext;
  const { result } = renderHook(() => {
    const withSites = useSitesInTab(context);
    return { tab: withSites(parts), none: withSites(null) };
  });
  return { result, set, clicked };
};

test("a tab gets the sites as a row and a layer; one that is not there stays so", async () => {
  const { result } = mount();
  await waitFor(() =>
    expect(result.current.tab?.layers.map(({ id }) => id)).toEqual([SITES_LAYER]),
  );
  expect(result.current.tab?.rows.map(({ id, switchable }) => [id, switchable])).toEqual([
    [SITES_LAYER, true],
  ]);
  expect(result.current.tab?.attributions).toHaveLength(2);
  expect(result.current.none).toBeNull();
});

test("a press on a site opens its card in its tab; any other press is the tab's own", async () => {
  const { result, set, clicked } = mount();
  await waitFor(() => expect(result.current.tab?.layers).toHaveLength(1));
  act(() => result.current.tab?.onFeatureClick(hit(SITES_LAYER, 1)));
  expect(set.mock.calls).toEqual([[{ vps: "sitio-chanchamayo" }], [{ v: "plataforma" }]]);
  expect(clicked).not.toHaveBeenCalled();
  for (const other of [hit("altitud-parcelas", 1), hit(SITES_LAYER, 99), null]) {
    act(() => result.current.tab?.onFeatureClick(other));
    expect(clicked).toHaveBeenLastCalledWith(other);
  }
});

test("pointing at a site tells it in place of the tab's own hint", async () => {
  const { result } = mount();
  await waitFor(() => expect(result.current.tab?.layers).toHaveLength(1));
  expect(result.current.tab?.hint).toBe("own hint");
  act(() => result.current.tab?.onFeatureHover(hit(SITES_LAYER, 0)));
  expect(result.current.tab?.hint).not.toBe("own hint");
  expect(result.current.tab?.hover).toMatchObject({ layer: SITES_LAYER, id: 0 });
  act(() => result.current.tab?.onFeatureHover(null));
  expect(result.current.tab?.hint).toBe("own hint");
});
