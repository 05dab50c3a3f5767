import { degreesOfPlaces } from "../../../layers/borer/degrees-of-places.ts";
import type { Bounds, FrameTarget } from "../../../map/camera.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { rowOfPoint } from "../model/valid-selection.ts";
import { apartZoom } from "./apart-zoom.ts";

/** Degrees of room round a group, some 500 m. */
const ROOM = 0.005;

/** Box of places in degrees with room round it; null without a place. */
export const boundsOfPlaces = (degrees: Float64Array): Bounds | null => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let k = 0; k < degrees.length; k += 2) {
    const [lon, lat] = [degrees[k] as number, degrees[k + 1] as number];
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) continue;
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return west > east ? null : [west - ROOM, south - ROOM, east + ROOM, north + ROOM];
};

/**
 * Where the map looks when something is selected in a list: a group as a whole, a place without change of zoom, but at
 * least as near as the point can be told from its neighbours.
 */
export const selectionTarget = (
  model: Pick<BorerModel, "selection" | "points" | "hotSpots" | "groups" | "source">,
): FrameTarget | null => {
  const { selection, points, source } = model;
  if (selection === null || source === null || points === null) return null;
  const at = (x: Float64Array, y: Float64Array, i: number, heaped: boolean): FrameTarget | null => {
    const [lon, lat] = degreesOfPlaces([x[i] as number], [y[i] as number], source.plane);
    if (lon === undefined || lat === undefined || !Number.isFinite(lon + lat)) return null;
    return { lon, lat, ...(heaped && { zoom: apartZoom(x, y, i, lat) }) };
  };
  if (selection.kind === "unit") {
    const answer = model.hotSpots.value;
    return answer
      ? at(answer.centreX, answer.centreY, selection.unit, answer.unit === "point")
      : null;
  }
  if (selection.kind === "point") {
    return at(points.x, points.y, rowOfPoint(points, selection.point), true);
  }
  const group = model.groups.value?.groups.find(({ name }) => name === selection.name);
  const rows = Array.from(group?.members ?? [], (point) => rowOfPoint(points, point)).filter(
    (row) => row >= 0,
  );
  const bounds = boundsOfPlaces(
    degreesOfPlaces(
      rows.map((row) => points.x[row] as number),
      rows.map((row) => points.y[row] as number),
      source.plane,
    ),
  );
  return bounds && { bounds };
};
