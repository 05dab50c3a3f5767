import { VERSION } from "../../../domain/version.ts";
import { epsgOf } from "../../../geo/crs/epsg.ts";
import type { Moran, NoHotSpots } from "../analysis/hot-spots/hot-spot-answer.ts";
import { writePeriod } from "../model/borer-period.ts";
import type { BorerCommandAnswer } from "./borer-answer.ts";
import { figureNames } from "./figure-names.ts";
import { districtRecords, groupRecords } from "./group-records.ts";
import { unitRecords } from "./unit-records.ts";

const BECAUSE: Readonly<Record<NoHotSpots, string>> = {
  "too-few": "too few points",
  "no-variance": "no variance",
  "all-neighbours": "every point neighbours every other",
};

const moranRecord = (moran: Moran): object => ({
  weights: "B",
  treatment: "islands_dropped",
  I: moran.i,
  expected_I: moran.expected,
  variance: moran.variance,
  z: moran.z,
  p_two_sided: moran.pTwoSided,
  p_greater: moran.pGreater,
  n: moran.n,
});

/** Parameters an answer was made with: the same in `--json` and in every file. */
export const parameters = ({ question, dataset, filter, threshold, hot }: BorerCommandAnswer) => ({
  file: dataset.provenance.name,
  file_sha256: dataset.provenance.sha256,
  sample_data: dataset.provenance.sample,
  records_read: dataset.provenance.read,
  records_accepted: dataset.provenance.accepted,
  method: filter.method,
  period: writePeriod(filter.period),
  threshold,
  unit: hot.unit,
  cell_m: hot.cellSize,
  band_m: hot.band,
  rate: hot.rateUsed,
  permutations: hot.permutations,
  seed: hot.seed,
  min_fruits: question.leastExposure,
  min_neighbours: question.leastNeighbours,
  crs: `EPSG:${epsgOf(hot.plane)}`,
  statistic:
    "Getis-Ord Gi* (binary weights, self included), analytic z, Benjamini-Hochberg over all points with a z; a general statistic, no borer protocol",
  intervals:
    "ratio estimator with points as clusters (t, logit; traps: log), and Wilson score; 95 %",
  version: VERSION,
});

/** What `--json` prints. `per_point` is empty where cells are compared; `per_cell` then holds them. */
export const jsonAnswer = (answer: BorerCommandAnswer): object => {
  const { hot, filter } = answer;
  const names = figureNames(filter.method);
  const units = unitRecords(hot, names);
  const { band_m, ...made } = parameters(answer);
  return {
    band_m,
    used: hot.used,
    skipped: hot.skipped,
    islands: hot.islands,
    gi_star_not_computable_because: hot.notComputable && BECAUSE[hot.notComputable],
    moran: hot.moran === null ? [] : [moranRecord(hot.moran)],
    per_point: hot.unit === "point" ? units : [],
    ...(hot.unit === "cell" && { per_cell: units }),
    districts: districtRecords(answer.districts, names),
    ...(answer.groups && { groups: groupRecords(answer.groups, names) }),
    ...made,
  };
};
