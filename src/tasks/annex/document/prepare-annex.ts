import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { type AnnexFigures, annexFigures } from "../analysis/annex-figures.ts";
import { annexLimit } from "../analysis/annex-limit.ts";
import { type AnnexData, annexData, earlierAnnexData } from "../seal/annex-data.ts";
import { type AnnexSeal, sealAnnex } from "../seal/annex-seal.ts";

/** One register against one area; the answer must be complete. */
export interface AnnexQuestion {
  readonly register: Dataset<"plots">;
  readonly area: Dataset<"areas">;
  readonly result: OverlapResult;
}

/** Everything the annex of one plot says, and the seal of it. */
export interface PreparedAnnex {
  readonly figures: AnnexFigures;
  /** What was written for the plot; null where nothing was. */
  readonly entry: AnnexEntry | null;
  /** For `verifyAnnex`. */
  readonly data: AnnexData;
  /** The same as it was sealed before. */
  readonly earlier: readonly AnnexData[];
  readonly seal: AnnexSeal;
}

/** Stops between plots; without it a document of many blocks the page. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Figures and seals of the plots at `indices`, in that order. Between plots the page can breathe; an aborted `signal` rejects with
 * its reason. An incomplete answer is a bug of the caller and rejects with a RangeError.
 */
export const prepareAnnex = async (
  { register, area, result }: AnnexQuestion,
  indices: readonly number[],
  entries: ReadonlyMap<number, AnnexEntry>,
  signal?: AbortSignal,
): Promise<readonly PreparedAnnex[]> => {
  const limit = annexLimit(area, result.plane);
  const prepared: PreparedAnnex[] = [];
  for (const index of indices) {
    if (prepared.length > 0) await breath();
    signal?.throwIfAborted();
    const figures = annexFigures(register, result, limit, index);
    const entry = entries.get(index) ?? null;
    const data = annexData(register, area, result, figures, entry);
    const earlier = earlierAnnexData(data, figures);
    prepared.push({ figures, entry, data, earlier, seal: await sealAnnex(data) });
  }
  return prepared;
};
