import type { FormatName } from "../../domain/issue/file-issues.ts";
import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { FormatRead, RefusedReading } from "../format-reading.ts";

/** The layer to read of a file that has several. */
export interface ChosenLayer {
  readonly index: number;
  readonly read: FormatRead;
  /** Which was read, where there is more than one and nobody chose. */
  readonly notes: readonly Finding[];
}

/** `wanted` by its name, else the first; refused where there is none, or none of that name. */
export function chosenLayer(
  format: FormatName,
  layers: readonly string[],
  wanted: string | undefined,
): ChosenLayer | RefusedReading {
  const first = layers[0];
  if (first === undefined) {
    const found = finding("error", "file-without-layer", { format });
    return { kind: "refused", read: { name: format }, finding: found };
  }
  const index = wanted === undefined ? 0 : layers.indexOf(wanted);
  if (index === -1) {
    const found = finding("error", "file-no-such-layer", { layer: wanted ?? "", layers });
    return { kind: "refused", read: { name: format, sheets: layers }, finding: found };
  }
  const layer = layers[index] as string;
  const others = layers.filter((_, i) => i !== index);
  const asked = wanted === undefined && others.length > 0;
  return {
    index,
    read: { name: format, sheets: layers, sheet: layer },
    notes: asked ? [finding("warning", "file-layer-read", { layer, others })] : [],
  };
}
