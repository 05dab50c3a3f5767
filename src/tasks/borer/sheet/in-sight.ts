import type { FrameTarget } from "../../../map/camera.ts";

/** Half of the box in the middle of the map that surely is in sight, CSS pixels. */
const SURE = { phone: [150, 90], desk: [330, 170] } as const;
/** MapLibre's world at zoom 0, CSS pixels. */
const WORLD = 512;
/** Of the zoom: so little is not worth a move. */
const SLACK = 0.1;

const mercator = (lat: number): number => {
  const angle = (lat * Math.PI) / 180;
  return Math.log(Math.tan(Math.PI / 4 + angle / 2));
};

/**
 * Whether a place is well inside what the map shows, so that it need not move. `camera` as the address has it,
 * "lon,lat,zoom"; a target with bounds is always framed, one that asks for a nearer zoom is not in sight from afar.
 */
export const inSight = (target: FrameTarget, camera: string | null, phone: boolean): boolean => {
  const [lon, lat, zoom, ...more] = (camera ?? "").split(",").map(Number);
  if (!("lon" in target) || lon === undefined || lat === undefined || zoom === undefined)
    return false;
  if (more.length > 0 || ![lon, lat, zoom].every(Number.isFinite)) return false;
  if (zoom < (target.zoom ?? 0) - SLACK) return false;
  const size = WORLD * 2 ** zoom;
  const x = (Math.abs(target.lon - lon) / 360) * size;
  const y = (Math.abs(mercator(target.lat) - mercator(lat)) / (2 * Math.PI)) * size;
  const [wide, high] = SURE[phone ? "phone" : "desk"];
  return x <= wide && y <= high;
};
