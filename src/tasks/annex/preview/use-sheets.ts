import type { AnnexQuestion } from "../document/prepare-annex.ts";
import type { AnnexModel } from "../model/use-annex-model.ts";
import { type Prepared, usePrepared } from "./use-prepared.ts";

export interface Sheets {
  readonly prepared: Prepared;
  /** What would be printed is what stands on the screen. */
  readonly ready: boolean;
}

const NO_PLACES: readonly number[] = [];

/** What the sheets are made of, and whether they can be printed. */
export const useSheets = (model: AnnexModel, question: AnnexQuestion | null): Sheets => {
  const { view, places, entries } = model;
  const annex = view.document === "annex";
  const prepared = usePrepared(
    entries.ready ? question : null,
    annex ? places : NO_PLACES,
    entries.byPlace,
  );
  const ready = annex ? places.length > 0 && prepared.current : question !== null;
  return { prepared, ready };
};
