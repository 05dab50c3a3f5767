import type { JoinedWords } from "../groups/group-answer.ts";
import type { JoinQuery } from "./join-answer.ts";

/**
 * Metres out of a register's text: "1450", "1,450 msnm", "1450.5 m"; NaN for anything else. One mark before exactly
 * three digits parts thousands: no coffee grows at 1.45 m.
 */
export function altitudeOf(text: string): number {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s*(m\.?\s*s\.?\s*n\.?\s*m\.?|masl|m\.?|metros)$/, "");
  if (/^\d{1,2}[.,]\d{3}$/.test(plain)) return Number(plain.replace(/[.,]/, ""));
  return /^\d{1,4}([.,]\d+)?$/.test(plain) ? Number(plain.replace(",", ".")) : NaN;
}

/** What the register says of the plot of each point. */
export function joinedWords(register: JoinQuery["register"], plot: Int32Array): JoinedWords {
  const of = (texts: readonly string[]): readonly string[] =>
    Array.from(plot, (i) => (i < 0 ? "" : (texts[i] ?? "").trim()));
  return {
    plot: of(register.codes),
    organisation: of(register.organisation),
    variety: of(register.variety),
    shade: of(register.shade),
    altitude: Float64Array.from(plot, (i) =>
      i < 0 ? NaN : altitudeOf(register.altitude[i] ?? ""),
    ),
  };
}
