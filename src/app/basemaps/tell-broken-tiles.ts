import { issue } from "../../domain/issue/issue.ts";
import type { MapProblem } from "../../map/map-events.ts";
import { UNREAD } from "../../map/own-basemap/show-archive.ts";
import { addNotice, dismissNotice, useSession } from "../state/session.ts";
import { useShelf } from "./basemap-shelf.ts";
import { OWN } from "./own-basemaps.ts";

/** Tiles that did not open, by archive, and what was told of them. */
const broken = new Map<string, Set<string>>();
const told = new Map<string, ReturnType<typeof issue>>();

const known = () => {
  const { kept, loose } = useShelf.getState();
  return [...kept, ...loose.map(({ basemap }) => basemap)];
};

/**
 * Says once of each archive of a person's own how many of its tiles did not open while they were drawn; the figure grows as long
 * as the notice stands, and once it is sent away it does not come back.
 */
export const tellBrokenTiles = (problem: Extract<MapProblem, { kind: "load-failed" }>): void => {
  const { source, tile, message } = problem;
  const basemap = known().find(({ id }) => source?.startsWith(`${OWN}${id}`));
  if (!basemap || tile === null) return;
  if (message.includes(UNREAD)) {
    addNotice(issue("warning", "basemap-failed", { file: basemap.name }));
    return;
  }
  const tiles = broken.get(basemap.id) ?? new Set();
  broken.set(basemap.id, tiles.add(tile));
  const before = told.get(basemap.id);
  const stands = before !== undefined && useSession.getState().notices.includes(before);
  if (before && !stands) return;
  const now = issue("warning", "own-tiles-broken", { file: basemap.name }, { tiles: tiles.size });
  told.set(basemap.id, now);
  if (before) dismissNotice(before);
  addNotice(now);
};
