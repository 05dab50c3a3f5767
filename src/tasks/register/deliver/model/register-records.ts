import type { Dataset } from "../../../../domain/dataset.ts";
import { isPlaceField } from "../../../../domain/import-choices.ts";
import type { PlotField } from "../../../../domain/plot-field.ts";
import type { OutRecords } from "../../../../formats/out-records.ts";
import type { Crs } from "../../../../geo/crs/crs.ts";
import { projectGeometry } from "../../../../geo/crs/project-geometry.ts";
import { selectFeatures } from "../../../../geo/flat/select-features.ts";
import type { Understood } from "../../../../intake/intake-report.ts";
import { carriedPlaces } from "./carried-places.ts";

/** Fields that hold figures and never codes. */
const FIGURES: readonly PlotField[] = [
  "area_total_ha",
  "area_cafe_ha",
  "edad",
  "altitud_msnm",
  "produccion_qq",
];

export interface Scope {
  /** Records, by their place in the data set; all when left out. */
  readonly members?: readonly number[] | undefined;
  /** The register's own when left out. */
  readonly crs?: Crs | undefined;
  /** Columns that stay. */
  readonly leftOut?: ReadonlySet<string> | undefined;
}

/** Columns of coordinates: a file that leaves has them from the geometry, which may have been mended since. */
export const coordinateColumns = (
  understood: Understood | null,
  { placeColumns = [] }: Pick<Dataset, "placeColumns"> = {},
): readonly string[] => {
  const read = (understood?.columns ?? []).flatMap(({ column, field }) =>
    field !== null && isPlaceField(field) ? [column] : [],
  );
  return [...new Set([...read, ...placeColumns])];
};

/** The register's columns in the order of its file, those of coordinates apart; columns that were added since stand last. */
export const ownColumns = (
  register: Pick<Dataset, "properties" | "placeColumns">,
  understood: Understood | null,
): readonly string[] => {
  const { properties } = register;
  const coordinates = new Set(coordinateColumns(understood, register));
  const seen = new Set((understood?.columns ?? []).map(({ column }) => column));
  for (const record of properties) for (const column of Object.keys(record)) seen.add(column);
  return [...seen].filter((column) => !coordinates.has(column));
};

/** A register, or a part of it, on its way to a file: every text as it stands, geometry unrounded. */
export const registerRecords = (
  register: Dataset,
  understood: Understood | null,
  { members, crs, leftOut }: Scope = {},
): OutRecords => {
  const chosen = members ?? [...register.ids.keys()];
  const columns = ownColumns(register, understood).filter((column) => !leftOut?.has(column));
  const figures = new Set(FIGURES.map((field) => register.fields[field]));
  const carried = new Set(carriedPlaces(register, columns));
  const own = members ? selectFeatures(register.geometry, chosen) : register.geometry;
  return {
    name: register.provenance.name,
    crs: crs ?? register.crs,
    geometry: crs ? projectGeometry(own, register.crs, crs) : own,
    columns,
    cells: chosen.map((i) => columns.map((column) => register.properties[i]![column] ?? "")),
    labels: chosen.map((i) => register.ids[i]!),
    figures: columns.flatMap((column, c) => (figures.has(column) ? [c] : [])),
    carriedPlaces: columns.flatMap((column, c) => (carried.has(column) ? [c] : [])),
  };
};
