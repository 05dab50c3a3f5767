import type { OverlapProvenance } from "../../../answers/overlap/overlap-provenance.ts";
import { type PlotRecord, plotRecord } from "../../../answers/overlap/record.ts";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { Metres } from "../../../geo/units.ts";

/** One register against one area, with its answer: what every file that leaves is written from. */
export interface AnsweredQuestion {
  readonly register: Dataset<"plots">;
  readonly area: Dataset<"areas">;
  readonly result: OverlapResult;
  readonly bandEdges: readonly Metres[];
  readonly provenance: OverlapProvenance;
}

/** Records of the plots named by `indices` (all when absent); plots not measured are left to `skipped`. */
export function* answeredRecords(
  { register, result, bandEdges }: AnsweredQuestion,
  indices?: Iterable<number>,
): Generator<{ readonly index: number; readonly record: PlotRecord }> {
  for (const index of indices ?? register.ids.keys()) {
    const row = register.rows[index]!;
    const record = plotRecord(
      result,
      index,
      register.ids[index]!,
      row,
      register.geometry,
      bandEdges,
      register.properties[index],
    );
    if (record !== null) yield { index, record };
  }
}
