import type { Dataset } from "../../../domain/dataset.ts";
import { VERSION } from "../../../domain/version.ts";
import type { Crs } from "../../../geo/crs/crs.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { epsgOf } from "../../../geo/crs/epsg.ts";
import type { OverlapResult } from "./result.ts";

/** From what, against what, how and when: travels with every file that leaves. */
export interface OverlapProvenance {
  readonly file: string;
  readonly file_sha256: string;
  readonly sample_data: boolean;
  readonly records_read: number;
  readonly records_accepted: number;
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

/** "EPSG:32717", or the name of a system the registry has no code for. */
const labelOf = (crs: Crs): string => {
  const epsg = epsgOf(crs);
  return epsg === null ? crsName(crs) : `EPSG:${epsg}`;
};

const METHOD =
  "Planar clip and area in the limit's UTM zone; exact planar distance to the limit; ellipsoidal areas on WGS84.";

export const overlapProvenance = (
  register: Dataset<"plots">,
  area: Dataset<"areas">,
  result: OverlapResult,
  now: Date,
): OverlapProvenance => {
  return {
    file: register.provenance.name,
    file_sha256: register.provenance.sha256,
    sample_data: register.provenance.sample,
    records_read: register.provenance.read,
    records_accepted: register.provenance.accepted,
    plots_measured: result.measures.verdict.length - result.skipped.length,
    plots_skipped: result.skipped.length,
    limit: area.name,
    limit_source: area.provenance.source,
    limit_date: area.provenance.date,
    limit_sha256: area.provenance.sha256,
    tolerance_m: result.tolerance,
    crs: labelOf(result.plane),
    plots_crs: labelOf(register.crs),
    limit_crs: labelOf(area.crs),
    method: METHOD,
    version: VERSION,
    answered_at: now.toISOString(),
  };
};
