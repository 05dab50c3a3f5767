import { beforeEach, expect, test } from "vitest";
import type { KeptBasemap } from "../../domain/basemap/kept-basemap.ts";
import { UNREAD } from "../../map/own-basemap/show-archive.ts";
import { useSession } from "../state/session.ts";
import { useShelf } from "./basemap-shelf.ts";
import { tellBrokenTiles } from "./tell-broken-tiles.ts";

const basemap = (id: string): KeptBasemap => ({ id, name: `${id}.pmtiles` }) as KeptBasemap;
const fail = (id: string, tile: string | null, message = "invalid gzip data"): void =>
  tellBrokenTiles({ kind: "load-failed", source: `propio-${id}`, tile, message });
const notices = () =>
  useSession.getState().notices.map(({ code, source, params }) => [code, source.file, params]);

beforeEach(() => {
  useSession.setState({ notices: [] });
});

test("one notice an archive says how many different tiles did not open so far", () => {
  useShelf.setState({ kept: [basemap("a"), basemap("b")] });
  for (const tile of ["9/1/1", "9/1/2", "9/1/1"]) fail("a", tile);
  fail("a-3d", "9/1/3");
  fail("b", "9/1/1");
  expect(notices()).toEqual([
    ["own-tiles-broken", "a.pmtiles", { tiles: 3 }],
    ["own-tiles-broken", "b.pmtiles", { tiles: 1 }],
  ]);
});

test("sent away, it does not come back", () => {
  useShelf.setState({ kept: [basemap("c")] });
  fail("c", "9/1/1");
  useSession.setState({ notices: [] });
  fail("c", "9/1/2");
  expect(notices()).toEqual([]);
});

test("bytes that could not be read are no damaged tile, and what is no tile's or nobody's is not told", () => {
  useShelf.setState({ kept: [basemap("d")] });
  fail("d", "9/1/1", `Error: ${UNREAD}`);
  fail("d", null);
  fail("gone", "9/1/1");
  expect(notices()).toEqual([["basemap-failed", "d.pmtiles", {}]]);
});
