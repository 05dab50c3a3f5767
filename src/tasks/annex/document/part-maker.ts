import type { FlowPart } from "../../../print/flow/flow-block.ts";
import { type AnnexLook, plotPart } from "./plot-part.tsx";
import type { AnnexQuestion, PreparedAnnex } from "./prepare-annex.ts";
import type { Surroundings } from "./surroundings.ts";

/** Makes the part of each annex once: what did not change is not drawn again while another is being written. */
export const partMaker = (
  question: AnnexQuestion,
  around: Surroundings,
  look: AnnexLook,
): ((prepared: PreparedAnnex) => FlowPart) => {
  const made = new WeakMap<PreparedAnnex, FlowPart>();
  return (prepared) => {
    const known = made.get(prepared);
    if (known) return known;
    const part = plotPart(question, prepared, around, look);
    made.set(prepared, part);
    return part;
  };
};
