import type { DatasetKind } from "../../domain/dataset.ts";
import type { StoredFile } from "../../store/stored-file.ts";
import { type LinkedDocuments, SHIPPED_CATALOGUE } from "../state/linked-documents.ts";
import { SAMPLE_ID, SAMPLE_READINGS_ID, SAMPLE_TRIAL_ID } from "./embedded.ts";

/** Kept files in the order they are read in. */
export interface KeptOrder {
  /** What the first answer is made of: the areas it is about, and the register in use. */
  readonly first: readonly StoredFile[];
  readonly others: readonly StoredFile[];
  /** Ids of what is in use, one of a kind; areas have none. */
  readonly inUse: ReadonlySet<string>;
}

/** In use is what the link speaks of; where that is not here, or it speaks of nothing, the file that came last. */
export const orderKept = (kept: readonly StoredFile[], linked: LinkedDocuments): KeptOrder => {
  const of = (kind: DatasetKind, wanted: string | null, elsewhere: string): string | undefined => {
    const own = kept.filter((file) => file.kind === kind);
    if (wanted === elsewhere) return undefined;
    return (own.find(({ id }) => id === wanted) ?? own.at(-1))?.id;
  };
  const register = of("plots", linked.register, SAMPLE_ID);
  const inUse = [
    register,
    of("readings", linked.readings, SAMPLE_READINGS_ID),
    of("trials", linked.trial, SAMPLE_TRIAL_ID),
    of("catalogue", linked.catalogue, SHIPPED_CATALOGUE),
  ].filter((id) => id !== undefined);
  const begins = ({ id }: StoredFile) => id === register || linked.areas.includes(id);
  const soon = ({ id }: StoredFile) => inUse.includes(id);
  const later = kept.filter((file) => !begins(file));
  return {
    first: kept.filter(begins).sort((a, b) => Number(soon(a)) - Number(soon(b))),
    others: [...later.filter(soon), ...later.filter((file) => !soon(file))],
    inUse: new Set(inUse),
  };
};
