import type { Dataset } from "../../../domain/dataset.ts";
import type { Documents } from "../../../domain/documents.ts";

/**
 * The register that readings may be met with: the active one, but never sample plots beside a person's own readings. Where
 * the active one is a sample then, the last opened of the person's own; null where there is none.
 */
export const registerFor = (
  { registers, activeRegister }: Pick<Documents, "registers" | "activeRegister">,
  readings: Dataset<"readings"> | null,
): Dataset<"plots"> | null => {
  const active = registers.find(({ id }) => id === activeRegister) ?? null;
  if (readings === null || readings.provenance.sample || !active?.provenance.sample) return active;
  return registers.findLast(({ provenance }) => !provenance.sample) ?? null;
};
