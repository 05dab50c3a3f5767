import { sha256 } from "../../../intake/sha256.ts";
import { type AnnexData, SEALED_PARTS } from "./annex-data.ts";
import { digitOf, digitOfHash } from "./base32.ts";
import { type Canonical, canonicalJson } from "./canonical-json.ts";
import { checkDigit } from "./check-digit.ts";

/** Digits of the whole's hash in a code; after them stands one for each sealed part, and the check digit. */
export const WHOLE_DIGITS = 6;
export const CODE_DIGITS = WHOLE_DIGITS + SEALED_PARTS.length + 1;
const GROUP = 4;

export interface AnnexSeal {
  /** SHA-256 of the canonical JSON of the data, lowercase hex. */
  readonly sha256: string;
  /** "7K3M-9QWX-2FH5": what is printed, and what a person types to hold the paper against the data. */
  readonly code: string;
}

const hashOf = (value: Canonical): Promise<string> =>
  sha256(new TextEncoder().encode(canonicalJson(value)));

export const grouped = (digits: readonly number[]): string =>
  digits.map((digit, i) => (i > 0 && i % GROUP === 0 ? "-" : "") + digitOf(digit)).join("");

/** The digits of the code of an annex's data, the check digit among them. */
export const sealDigits = async (
  data: AnnexData,
): Promise<{ readonly sha256: string; readonly digits: readonly number[] }> => {
  const whole = await hashOf(data);
  const parts = await Promise.all(SEALED_PARTS.map((part) => hashOf({ [part]: data[part] })));
  const digits = [
    ...Array.from({ length: WHOLE_DIGITS }, (_, i) => digitOfHash(whole, i)),
    ...parts.map((hash) => digitOfHash(hash, 0)),
  ];
  return { sha256: whole, digits: [...digits, checkDigit(digits)] };
};

export const sealAnnex = async (data: AnnexData): Promise<AnnexSeal> => {
  const { sha256: whole, digits } = await sealDigits(data);
  return { sha256: whole, code: grouped(digits) };
};
