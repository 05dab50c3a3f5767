import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";
import { type AnnexQuestion, type PreparedAnnex, prepareAnnex } from "../document/prepare-annex.ts";
import { type CodeFault, readCode, type Verification, verifyAnnex } from "../seal/verify-annex.ts";

/** What came of a typed code: it is none, the register has no such plot, or how it stands to the data of one. */
export type CheckedCode =
  | { readonly state: "mistyped"; readonly fault: CodeFault }
  | {
      readonly state: "no-plot";
      /** Code of the plot whose annex it is, where one of those written on this device gives it. */
      readonly of: string | null;
    }
  | {
      readonly state: "checked";
      readonly annex: PreparedAnnex;
      readonly verification: Exclude<Verification, { readonly state: "mistyped" }>;
      /** Code of another plot whose annex it is, where one of those written on this device gives it. */
      readonly of: string | null;
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

/** Annexes written on one device that are looked through for a code: each takes milliseconds. */
const MOST_WRITTEN = 200;

const fits = (
  one: Verification,
): one is Verification & { readonly state: "same" | "same-before" } =>
  one.state === "same" || one.state === "same-before";

/** The plot whose annex, as it is written on this device, has the typed code. */
const writtenWith = async (
  typed: string,
  question: AnnexQuestion,
  entries: ReadonlyMap<number, AnnexEntry>,
  tried: readonly number[],
): Promise<string | null> => {
  const { ids } = question.register;
  const written = [...entries.keys()].filter((i) => i < ids.length && !tried.includes(i));
  for (const annex of await prepareAnnex(question, written.slice(0, MOST_WRITTEN), entries))
    if (fits(await verifyAnnex(typed, annex.data, annex.earlier))) return annex.figures.id;
  return null;
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
    const verification = await verifyAnnex(typed, annex.data, annex.earlier);
    if (verification.state === "mistyped") continue;
    if (fits(verification)) return { state: "checked", annex, verification, of: null };
    const before = best?.verification;
    if (
      before === undefined ||
      (before.state === "different" && verification.parts.length < before.parts.length)
    )
      best = { state: "checked", annex, verification, of: null };
  }
  if (best?.verification.state === "different" && !best.verification.parts.includes("plot"))
    return best;
  const of = await writtenWith(typed, question, entries, places);
  return best === null ? { state: "no-plot", of } : { ...best, of };
};
