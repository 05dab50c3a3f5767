import type { Dataset } from "../../../../domain/dataset.ts";

type Register = Dataset<"plots">;

/** The register taken for the earlier one: the one asked for; else one of the user's own, the sample only for want of any. */
export const earlierRegister = (
  others: readonly Register[],
  asked: string | null,
): Register | null =>
  others.find(({ id }) => id === asked) ??
  others.find(({ provenance }) => !provenance.sample) ??
  others[0] ??
  null;
