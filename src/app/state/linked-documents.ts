import type { Dataset } from "../../domain/dataset.ts";
import type { Documents } from "../../domain/documents.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import type { AddressValues } from "./address.ts";

/** What a link says it is about: ids of documents, which are on this device or nowhere. */
export interface LinkedDocuments {
  readonly register: string | null;
  readonly readings: string | null;
  readonly trial: string | null;
  /** {@link SHIPPED_CATALOGUE} where the sender had another open and used that of the product. */
  readonly catalogue: string | null;
  readonly areas: readonly string[];
}

/** Word in the address for "no area at all". */
const NO_AREA = "ninguna";
/** Word in the address for the catalogue that ships, where others are open beside it. */
export const SHIPPED_CATALOGUE = "wcr";

export const linkedDocuments = (values: AddressValues): LinkedDocuments => ({
  register: values.padron ?? null,
  readings: values.lecturas ?? null,
  trial: values.ensayo ?? null,
  catalogue: values.catalogo ?? null,
  areas: (values.areas ?? "").split(",").filter((id) => id !== "" && id !== NO_AREA),
});

/**
 * Whether the sample readings may come by themselves: no sheet is open, and the link is not about one. Shown in answer to a
 * link about a sheet that is elsewhere, they would be taken for it.
 */
export const mayOfferReadings = (
  { readings }: LinkedDocuments,
  documents: Pick<Documents, "readings">,
): boolean => readings === null && documents.readings.length === 0;

/** The issue that says a link is about files that are not here; null when all are. */
export const missingIssue = (linked: LinkedDocuments, documents: Documents): Issue | null => {
  const missing = (ids: readonly string[], there: readonly Dataset[]): number =>
    ids.filter((id) => there.every((dataset) => dataset.id !== id)).length;
  const one = (id: string | null): readonly string[] => (id === null ? [] : [id]);
  const registers = missing(one(linked.register), documents.registers);
  const readings = missing(one(linked.readings), documents.readings);
  const trials = missing(one(linked.trial), documents.trials);
  const catalogues =
    linked.catalogue === SHIPPED_CATALOGUE
      ? 0
      : missing(one(linked.catalogue), documents.catalogues);
  const areas = missing(linked.areas, documents.areas);
  if (registers + readings + trials + catalogues + areas === 0) return null;
  return {
    code: "link-file-missing",
    severity: "warning",
    source: { file: "" },
    params: { registers, readings, trials, catalogues, areas },
  };
};
