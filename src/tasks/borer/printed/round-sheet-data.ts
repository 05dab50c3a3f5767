import type { Capital } from "../../../domain/capital.ts";
import type { Provenance } from "../../../domain/provenance.ts";
import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import type { GroupKey } from "../analysis/groups/group-answer.ts";
import type { RoundAnswer } from "../analysis/round/round-answer.ts";
import type { Period } from "../analysis/select/reading-filter.ts";
import type { BorerModel } from "../model/borer-model.ts";
import { type DataAge, dataAge } from "../round/data-age.ts";
import type { Round } from "../round/order-round.ts";

/** Everything that is printed. */
export interface RoundSheetData {
  readonly round: Round;
  readonly answer: RoundAnswer;
  readonly by: GroupKey;
  readonly method: ReadingMethod;
  readonly period: Period;
  /** null where no reading has a date. */
  readonly age: DataAge | null;
  /** Where the filter looks at one only; null for all. */
  readonly organisation: string | null;
  readonly threshold: number;
  readonly plane: UtmCrs;
  /** Every point of the filter, metres in the plane: drawn small for orientation. */
  readonly points: { readonly x: Float64Array; readonly y: Float64Array };
  /** District capitals, for orientation. */
  readonly capitals: readonly Capital[];
  readonly provenance: Provenance;
  readonly made: Date;
}

/** null until there is a round to print. */
export const roundSheetData = (
  model: BorerModel,
  round: Round | null,
  capitals: readonly Capital[],
  made: Date,
): RoundSheetData | null => {
  const { readings, source, filter, points, view, threshold, choices } = model;
  const answer = model.round.value;
  if (!readings || !source || !filter || !points || !answer || !round) return null;
  return {
    round,
    answer,
    by: view.sectors,
    method: filter.method,
    period: filter.period,
    age: dataAge(filter.period, choices.months, made),
    organisation: filter.organisation,
    threshold,
    plane: source.plane,
    points,
    capitals,
    provenance: readings.provenance,
    made,
  };
};
