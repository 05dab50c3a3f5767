import type { DatasetKind } from "../domain/dataset.ts";
import { type FlatGeometry, GEOMETRY_NONE, GEOMETRY_POLYGON } from "../geo/flat/flat-geometry.ts";
import type { FeatureAreas } from "./feature-areas.ts";

/** Protected areas come few to a file. */
const FEW = 20;
/** 300 ha: above any plot of the region, below any protected area but the smallest private ones. m². */
const LARGE = 3_000_000;

/** Few polygons, most of them large, are areas to compare against; anything else is a register. */
export function suggestKind(geometry: FlatGeometry, { shells }: FeatureAreas): DatasetKind {
  const sizes: number[] = [];
  for (let i = 0; i < geometry.type.length; i++) {
    if (geometry.type[i] === GEOMETRY_NONE) continue;
    if (geometry.type[i] !== GEOMETRY_POLYGON || sizes.length === FEW) return "plots";
    sizes.push(shells[i] as number);
  }
  sizes.sort((a, b) => a - b);
  return (sizes[sizes.length >> 1] ?? 0) > LARGE ? "areas" : "plots";
}
