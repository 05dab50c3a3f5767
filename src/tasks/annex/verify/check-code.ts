import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import { type AnnexQuestion, type PreparedAnnex, prepareAnnex } from "../document/prepare-annex.ts";
import { type CodeFault, readCode, type Verification, verifyAnnex } from "../seal/verify-annex.ts";

/** What came of a typed code: it is none, the register has no such plot, or how it stands to the data of one. */
export type CheckedCode =
  | { readonly state: "mistyped"; readonly fault: CodeFault }
  | { readonly state: "no-plot" }
  | {
      readonly state: "checked";
      readonly annex: PreparedAnnex;
      readonly verification: Exclude<Verification, { readonly state: "mistyped" }>;
    };

/** Codes of a register need not be unique: so many of one name are looked at. */
const MOST_ALIKE = 50;

const placesOf = (ids: readonly string[], code: string): readonly number[] => {
  const wanted = code.trim().toLowerCase();
  const places: number[] = [];
  for (let i = 0; i < ids.length && places.length < MOST_ALIKE; i += 1)
    if (ids[i]?.trim().toLowerCase() === wanted) places.push(i);
  return places;
};

/**
 * Holds a typed code against the plot of that name as it is open now; where several bear the name, against the one that differs
 * least.
 */
export const checkCode = async (
  typed: string,
  plot: string,
  question: AnnexQuestion,
  entries: ReadonlyMap<number, AnnexEntry>,
): Promise<CheckedCode> => {
  const read = readCode(typed);
  if (typeof read === "string") return { state: "mistyped", fault: read };
  const places = placesOf(question.register.ids, plot);
  let best: (CheckedCode & { readonly state: "checked" }) | null = null;
  for (const annex of await prepareAnnex(question, places, entries)) {
    const verification = await verifyAnnex(typed, annex.data);
    if (verification.state === "mistyped") continue;
    if (verification.state === "same") return { state: "checked", annex, verification };
    const before = best?.verification;
    if (
      before === undefined ||
      (before.state === "different" && verification.parts.length < before.parts.length)
    )
      best = { state: "checked", annex, verification };
  }
  return best ?? { state: "no-plot" };
};
