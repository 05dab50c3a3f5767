import type { Bounds } from "../../map/camera.ts";

/** What the map opens on: the sanctuary and the valleys round it. The picture that stands in its place is of the same. */
export const HOME: Bounds = [-79.46, -5.34, -79.03, -5.03];
