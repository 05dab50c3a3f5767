import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import { overlongField, type WrittenField } from "./written-bounds.ts";

/** Why a document is not to be printed as it stands. */
export type PrintHold =
  | { readonly because: "photos"; readonly left: number }
  | { readonly because: "overlong"; readonly place: number; readonly field: WrittenField }
  | { readonly because: "preparing" };

export interface PrintState {
  /** Photos chosen and not read yet, of any plot. */
  readonly photosLeft: number;
  /** Plots of the document. */
  readonly places: readonly number[];
  readonly entries: ReadonlyMap<number, AnnexEntry>;
  /** The sheets are those of what is written now. */
  readonly current: boolean;
}

/** What holds the printing of annexes back, the gravest first; null where they can be printed. */
export const printHold = ({
  photosLeft,
  places,
  entries,
  current,
}: PrintState): PrintHold | null => {
  if (photosLeft > 0) return { because: "photos", left: photosLeft };
  for (const place of places) {
    const entry = entries.get(place);
    const field = entry ? overlongField(entry) : null;
    if (field !== null) return { because: "overlong", place, field };
  }
  return places.length > 0 && !current ? { because: "preparing" } : null;
};
