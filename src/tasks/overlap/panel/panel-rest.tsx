import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { OverlapSummary } from "../../../answers/overlap/summary.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { type Metres, metres } from "../../../geo/units.ts";
import { BandCounts } from "./band-counts.tsx";
import { DistanceChart } from "./distance-chart.tsx";
import { MethodNote } from "./method-note.tsx";
import { WalkedNote } from "./walked-note.tsx";

export interface PanelRestProps {
  readonly register: Dataset<"plots">;
  readonly result: OverlapResult;
  readonly summary: OverlapSummary | undefined;
  readonly edges: readonly Metres[];
  readonly onEdges: (edges: string) => void;
}

/** What the panel says after the answer and what can be changed: distances, bands, method. Fetched once there is an answer. */
export const PanelRest = ({ register, result, summary, edges, onEdges }: PanelRestProps) => (
  <>
    <WalkedNote register={register} result={result} />
    <DistanceChart result={result} />
    {summary ? (
      <BandCounts
        edges={edges}
        counts={summary.bands}
        onChange={(next) => onEdges(next.map((edge) => String(metres(edge))).join(","))}
      />
    ) : null}
    {summary ? <MethodNote result={result} summary={summary} /> : null}
  </>
);
