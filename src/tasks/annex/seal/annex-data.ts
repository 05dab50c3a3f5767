import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { crsLabel } from "../../../geo/crs/crs-label.ts";
import { toGeoJson } from "../../../geo/flat/to-geojson.ts";
import type { AnnexFigures } from "../analysis/annex-figures.ts";
import type { Canonical } from "./canonical-json.ts";
import { sealedFigures } from "./sealed-figures.ts";

/** Parts of an annex's data that can be told apart when a code no longer fits. */
export const SEALED_PARTS = ["plot", "limit", "tolerance", "figures", "entry"] as const;
export type SealedPart = (typeof SEALED_PARTS)[number];

/** What the hash of an annex is made of; docs/decisions/0031 says why each is in it and the print's date is not. */
export type AnnexData = Readonly<Record<SealedPart, Canonical>> & { readonly format: string };

/** Changes with any change of what is sealed or how it is written. */
const ANNEX_FORMAT = "lindero-anexo-1";
/** Of walked plots alone, whose margin is sealed with them: the codes of all others stay what they were. */
const WALKED_FORMAT = "lindero-anexo-2";

const sealedEntry = (entry: AnnexEntry | null): Canonical =>
  entry === null
    ? null
    : {
        act_number: entry.actNumber,
        checked_at: entry.checkedAt,
        activity: entry.activity,
        occupied_since: entry.occupiedSince,
        gps_error_m: entry.gpsErrorM,
        observations: entry.observations,
        photos: entry.photos.map(({ name, sha256, takenAt, place }) => ({
          name,
          sha256,
          taken_at: takenAt,
          place: place && { lon: place.lon, lat: place.lat },
        })),
      };

/** Corners stand as the register's file has them, unrounded and in its own CRS; figures as the paper shows them. */
export const annexData = (
  register: Dataset<"plots">,
  area: Dataset<"areas">,
  result: OverlapResult,
  figures: AnnexFigures,
  entry: AnnexEntry | null,
): AnnexData => ({
  format: figures.kind === "polygon" && figures.walked ? WALKED_FORMAT : ANNEX_FORMAT,
  plot: {
    id: figures.id,
    row: figures.row,
    file_sha256: register.provenance.sha256,
    crs: crsLabel(register.crs),
    geometry: toGeoJson(register.geometry, figures.index) as unknown as Canonical,
  },
  limit: {
    file_sha256: area.provenance.sha256,
    crs: crsLabel(area.crs),
    corners: result.area.corners,
  },
  tolerance: { metres: result.tolerance, plane: crsLabel(result.plane) },
  figures: sealedFigures(figures),
  entry: sealedEntry(entry),
});

/**
 * The data of a walked plot as annexes were sealed before its margin was, and as they were when the margin was first: papers of
 * those days still fit. None of any other plot, whose data never changed.
 */
export const earlierAnnexData = (data: AnnexData, figures: AnnexFigures): readonly AnnexData[] => {
  if (figures.kind !== "polygon" || !figures.walked || !figures.unwalked) return [];
  const { walked, unwalked, ...rest } = figures;
  const of = (before: AnnexFigures): AnnexData => ({
    ...data,
    format: ANNEX_FORMAT,
    figures: sealedFigures(before),
  });
  return [of({ ...rest, record: unwalked }), of({ ...rest, record: unwalked, walked })];
};
