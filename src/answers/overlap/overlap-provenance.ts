import type { Dataset } from "../../domain/dataset.ts";
import { type FileProvenance, fileProvenance } from "../../domain/file-provenance.ts";
import { VERSION } from "../../domain/version.ts";
import { crsLabel } from "../../geo/crs/crs-label.ts";
import type { OverlapResult } from "./result.ts";

/** From what, against what, how and when: travels with every file that leaves. */
export interface OverlapProvenance extends FileProvenance {
  readonly plots_measured: number;
  readonly plots_skipped: number;
  readonly limit: string;
  readonly limit_source: string;
  readonly limit_date: string | null;
  readonly limit_sha256: string;
  readonly tolerance_m: number;
  /** The plane the answer is in, and the systems the plots and the limit came in. */
  readonly crs: string;
  readonly plots_crs: string;
  readonly limit_crs: string;
  readonly method: string;
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly answered_at: string;
}

const METHOD =
  "Planar clip and area in the limit's UTM zone; exact planar distance to the limit; ellipsoidal areas on WGS84.";

export const overlapProvenance = (
  register: Dataset<"plots">,
  area: Dataset<"areas">,
  result: OverlapResult,
  now: Date,
): OverlapProvenance => {
  return {
    ...fileProvenance(register.provenance),
    plots_measured: result.measures.verdict.length - result.skipped.length,
    plots_skipped: result.skipped.length,
    limit: area.name,
    limit_source: area.provenance.source,
    limit_date: area.provenance.date,
    limit_sha256: area.provenance.sha256,
    tolerance_m: result.tolerance,
    crs: crsLabel(result.plane),
    plots_crs: crsLabel(register.crs),
    limit_crs: crsLabel(area.crs),
    method: METHOD,
    version: VERSION,
    answered_at: now.toISOString(),
  };
};
