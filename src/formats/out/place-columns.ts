import { featureCount, GEOMETRY_POINT } from "../../geo/flat/flat-geometry.ts";
import type { OutRecords } from "../out-records.ts";
import { writeWkt } from "../wkt/write-wkt.ts";

/** Columns that carry the places of records in a table, with every digit. */
export interface PlaceColumns {
  readonly columns: readonly string[];
  readonly cellsOf: (record: number) => readonly string[];
  /** How many of the first columns are figures; the others are words. */
  readonly figures: number;
}

/**
 * Points as two figures, anything else as WKT, and everything where older coordinates stand beside; zone and datum are said
 * in each line, so that a table that is cut or joined still says where it lies.
 */
export const placeColumns = ({ geometry, crs, carriedPlaces = [] }: OutRecords): PlaceColumns => {
  const { coords, ringStart, partStart, featureStart, type } = geometry;
  const points = Array.from({ length: featureCount(geometry) }, (_, i) => i).every(
    (i) => type[i] === GEOMETRY_POINT && featureStart[i + 1]! - featureStart[i]! === 1,
  );
  const said = crs.kind === "utm" ? [`${crs.zone}${crs.hemisphere}`, crs.datum] : [crs.datum];
  const saying = crs.kind === "utm" ? ["zona", "datum"] : ["datum"];
  if (!points || carriedPlaces.length > 0) {
    return {
      columns: ["wkt", ...saying],
      figures: 0,
      cellsOf: (i) => [writeWkt(geometry, i), ...said],
    };
  }
  return {
    columns: [...(crs.kind === "utm" ? ["este", "norte"] : ["lon", "lat"]), ...saying],
    figures: 2,
    cellsOf: (i) => {
      const at = 2 * ringStart[partStart[featureStart[i]!]!]!;
      return [String(coords[at]), String(coords[at + 1]), ...said];
    },
  };
};
