import type { Dataset } from "../../../domain/dataset.ts";
import { fileProvenance } from "../../../domain/file-provenance.ts";
import { VERSION } from "../../../domain/version.ts";
import { crsLabel } from "../../../geo/crs/crs-label.ts";
import type { Facts } from "../../export-table.ts";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import type { RoundAnswer } from "../analysis/round/round-answer.ts";
import type { ReadingFilter } from "../analysis/select/reading-filter.ts";
import type { ReadingSource } from "../analysis/select/reading-source.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { writePeriod } from "../model/borer-period.ts";
import type { BorerView } from "../model/borer-view.ts";

/** What every file of this task is written from. */
export interface Answered {
  readonly readings: Dataset<"readings">;
  readonly source: ReadingSource;
  readonly filter: ReadingFilter;
  readonly threshold: number;
  readonly made: Date;
}

/** null while no sheet is open. */
export const answeredBy = (
  { readings, source, filter, threshold }: BorerModel,
  made: Date,
): Answered | null =>
  readings && source && filter ? { readings, source, filter, threshold, made } : null;

/** The register a table was also made of; where either file is a sample, so is the table. */
export const registerFacts = (
  { readings }: Pick<Answered, "readings">,
  register: Dataset<"plots"> | null,
): Facts =>
  register === null
    ? {}
    : {
        sample_data: readings.provenance.sample || register.provenance.sample,
        register_file: register.provenance.name,
        register_file_sha256: register.provenance.sha256,
        register_sample_data: register.provenance.sample,
        register_records_accepted: register.provenance.accepted,
      };

/** Which readings, of which file, against which threshold, and when. */
export const baseFacts = ({ readings, source, filter, threshold, made }: Answered): Facts => ({
  ...fileProvenance(readings.provenance),
  reading_method: filter.method,
  period: writePeriod(filter.period),
  organisation: filter.organisation,
  district_filter: filter.district,
  hamlet: filter.hamlet,
  threshold,
  threshold_unit: filter.method === "trampa" ? "catches per trap and day" : "per cent of fruits",
  crs: crsLabel(source.plane),
  version: VERSION,
  answered_at: made.toISOString(),
});

const RATE_METHOD =
  "Pooled rate: sum of events over sum of exposure, never a mean of percentages. Interval with points as clusters: ratio estimator, t of points - 1 degrees of freedom, on the logit scale (catches: log). Wilson takes every fruit as independent. The interval shown is the one by points, with few points widened to hold Wilson's, and Wilson's where there is no other.";

/** How points meet plots. */
export const JOIN_METHOD =
  "Point and plot by the code most readings of the point name (case, accents and spaces aside), and by position: the median of its readings inside the outline or within 15 m.";

export const rateFacts = (): Facts => ({ method: RATE_METHOD, seed: null });

/** How hot spots were found: enough to find them again. */
export const hotSpotFacts = (
  answer: HotSpotAnswer,
  model: { readonly view: Pick<BorerView, "leastExposure" | "leastNeighbours"> },
): Facts => ({
  method:
    "Getis-Ord Gi*, binary weights by distance band, self included; conditional permutations; Benjamini-Hochberg. A general statistic, not a borer protocol.",
  unit: answer.unit,
  cell_size_m: answer.cellSize,
  band_m: answer.band,
  rate_compared: answer.rateUsed,
  permutations: answer.permutations,
  seed: answer.seed,
  least_exposure: model.view.leastExposure,
  least_neighbours: model.view.leastNeighbours,
  units_used: answer.used,
  units_skipped: answer.skipped,
  moran_i: answer.moran?.i ?? null,
  moran_p_two_sided: answer.moran?.pTwoSided ?? null,
  not_computable: answer.notComputable,
});

/** How the round was made. */
export const roundFacts = (answer: RoundAnswer, model: BorerModel): Facts => ({
  method: `${RATE_METHOD} Treat: interval wholly above the threshold; points: a point whose own Wilson interval is, in a sector that is not; count again: interval holds it or a single point speaks for the sector. Order: nearest neighbour and 2-opt, straight lines in UTM metres.`,
  seed: null,
  sectors: model.view.sectors,
  aggregation_k: answer.aggregation.k,
  aggregation: answer.aggregation.reason,
  // Traps have neither.
  trees_per_point: model.filter?.method === "trampa" ? null : answer.treesPerPoint,
  fruits_per_tree: model.filter?.method === "trampa" ? null : answer.fruitsPerTree,
  gap_distance_m: model.view.gapDistance,
});
