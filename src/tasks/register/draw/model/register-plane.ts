import type { Dataset } from "../../../../domain/dataset.ts";
import { UTM_17S, type UtmCrs, WGS84 } from "../../../../geo/crs/crs.ts";
import { ownZone } from "../../../../geo/crs/own-zone.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";

/** The plane in which a register is measured: its own UTM zone in WGS84. */
export function registerPlane({ crs, geometry }: Dataset<"plots">): UtmCrs {
  if (crs.kind === "utm") return { ...crs, datum: "WGS84" };
  return ownZone(projectGeometry(geometry, crs, WGS84)) ?? UTM_17S;
}
