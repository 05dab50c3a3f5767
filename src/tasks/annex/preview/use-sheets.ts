import { useCallback, useState } from "react";
import type { AnnexQuestion } from "../document/prepare-annex.ts";
import { type PrintHold, printHold } from "../model/print-hold.ts";
import type { AnnexModel } from "../model/use-annex-model.ts";
import { countPages, type PageCount } from "./page-count.ts";
import { type Prepared, usePrepared } from "./use-prepared.ts";

export interface Sheets {
  readonly prepared: Prepared;
  /** What would be printed is what stands on the screen. */
  readonly ready: boolean;
  /** Why it cannot be printed although it looks so; null where it can, or where nothing is there. */
  readonly hold: PrintHold | null;
  /** null until the sheets are laid out. */
  readonly pages: PageCount | null;
  /** Hears of the keys of all pages laid out. */
  readonly onPages: (keys: readonly string[]) => void;
}

const NO_PLACES: readonly number[] = [];

/** What the sheets are made of, and whether they can be printed. */
export const useSheets = (model: AnnexModel, question: AnnexQuestion | null): Sheets => {
  const { view, places, entries, photosLeft } = model;
  const annex = view.document === "annex";
  const prepared = usePrepared(
    entries.ready ? question : null,
    annex ? places : NO_PLACES,
    entries.byPlace,
  );
  const hold = annex
    ? printHold({
        photosLeft: photosLeft.left,
        places,
        entries: entries.byPlace,
        current: prepared.current,
      })
    : null;
  const ready = annex ? places.length > 0 && hold === null : question !== null;
  const [pages, setPages] = useState<PageCount | null>(null);
  const onPages = useCallback(
    (keys: readonly string[]) => setPages(countPages(keys, annex ? places : NO_PLACES)),
    [annex, places],
  );
  return { prepared, ready, hold, pages, onPages };
};
