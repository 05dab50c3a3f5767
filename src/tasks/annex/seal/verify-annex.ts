import { type AnnexData, SEALED_PARTS, type SealedPart } from "./annex-data.ts";
import { CODE_DIGITS, grouped, sealDigits, WHOLE_DIGITS } from "./annex-seal.ts";
import { readDigits } from "./base32.ts";
import { checkDigit } from "./check-digit.ts";

/** Why what was typed is no code of an annex. */
export type CodeFault =
  /** A sign that no code has. */
  | "sign"
  /** Too short or too long. */
  | "length"
  /** The check digit does not fit: one digit is wrong, or two are swapped. */
  | "check";

export type Verification =
  | { readonly state: "mistyped"; readonly fault: CodeFault }
  /** The data opened now gives the printed code. */
  | { readonly state: "same"; readonly sha256: string }
  /** They give it as annexes were sealed before: the data are the same, the paper does not say all that one of now does. */
  | { readonly state: "same-before"; readonly sha256: string }
  /**
   * It does not. `parts` are those that surely differ; a changed part is missed once in 32, so that none may be named.
   * `code` is that of the data as opened now.
   */
  | {
      readonly state: "different";
      readonly parts: readonly SealedPart[];
      readonly code: string;
      readonly sha256: string;
    };

const isFault = (read: readonly number[] | CodeFault): read is CodeFault =>
  typeof read === "string";

/** The digits of a typed code, or why it is none. */
export const readCode = (typed: string): readonly number[] | CodeFault => {
  const digits = readDigits(typed);
  if (digits === null) return "sign";
  if (digits.length !== CODE_DIGITS) return "length";
  return checkDigit(digits.slice(0, -1)) === digits.at(-1) ? digits : "check";
};

/** Holds a code from paper against the data as it is opened now, and as it was sealed before. */
export const verifyAnnex = async (
  typed: string,
  data: AnnexData,
  earlier: readonly AnnexData[] = [],
): Promise<Verification> => {
  const read = readCode(typed);
  if (isFault(read)) return { state: "mistyped", fault: read };
  const { digits, sha256 } = await sealDigits(data);
  if (digits.every((digit, i) => digit === read[i])) return { state: "same", sha256 };
  for (const one of earlier) {
    const before = await sealDigits(one);
    if (before.digits.every((digit, i) => digit === read[i]))
      return { state: "same-before", sha256: before.sha256 };
  }
  const parts = SEALED_PARTS.filter((_, i) => digits[WHOLE_DIGITS + i] !== read[WHOLE_DIGITS + i]);
  return { state: "different", parts, code: grouped(digits), sha256 };
};
