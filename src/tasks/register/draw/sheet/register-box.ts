import type { Dataset } from "../../../../domain/dataset.ts";
import { WGS84 } from "../../../../geo/crs/crs.ts";
import { projectCoords } from "../../../../geo/crs/project-coords.ts";
import { boxCentres } from "../../../../geo/flat/box-centres.ts";
import { middleExtent } from "../../../../geo/flat/middle-extent.ts";
import type { Bounds } from "../../../../map/camera.ts";

/** Degrees of room round what is framed, about 200 m. */
const ROOM = 0.002;

/** Where most of a register lies, degrees: a few plots far away shrink it not. Null where nothing has a place. */
export const registerBox = ({
  geometry,
  crs,
}: Pick<Dataset, "geometry" | "crs">): Bounds | null => {
  const centres = boxCentres(geometry).filter((figure) => !Number.isNaN(figure));
  projectCoords(centres, crs, WGS84);
  const box = middleExtent(centres, null);
  return box && [box[0] - ROOM, box[1] - ROOM, box[2] + ROOM, box[3] + ROOM];
};
