import type { AnnexEntry } from "../../../domain/annex/annex-entry.ts";

/** Characters of each text that the paper has room for. */
export const MOST_WRITTEN = {
  actNumber: 40,
  activity: 120,
  occupiedSince: 60,
  observations: 4000,
} as const;

export type WrittenField = keyof typeof MOST_WRITTEN;

const FIELDS = Object.keys(MOST_WRITTEN) as readonly WrittenField[];

/** From this share of the room on, what is left of it is told. */
const NEAR = 0.85;

/** How a text stands to its room: well within, near its end with so many characters left, or with so many too many. */
export type WrittenRoom =
  | { readonly state: "within" }
  | { readonly state: "near" | "over"; readonly characters: number };

/** Characters are counted as a person sees them written, not as a computer stores them. */
export const roomOf = (field: WrittenField, text: string): WrittenRoom => {
  const most = MOST_WRITTEN[field];
  const left = text.length < most * NEAR ? most : most - [...text].length;
  if (left < 0) return { state: "over", characters: -left };
  return left <= most * (1 - NEAR) ? { state: "near", characters: left } : { state: "within" };
};

/** The first text of an entry that the paper has no room for; null where there is none. */
export const overlongField = (entry: AnnexEntry): WrittenField | null =>
  FIELDS.find((field) => roomOf(field, entry[field]).state === "over") ?? null;
