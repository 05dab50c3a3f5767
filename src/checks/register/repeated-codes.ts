import { type Finding, finding } from "../../domain/issue/finding.ts";

/** Codes that differ only in case and blanks are one code to a reader of a list. */
export const codeKey = (code: string): string => code.trim().replace(/\s+/g, " ").toLowerCase();

/**
 * Looks through a register's codes in order. `codes[i]` is "" where there is none; `same(i, k)` says whether record i
 * repeats record k wholly. Reports each later record of a code once, against the first.
 */
export function repeatedCodes(
  codes: readonly string[],
  rows: readonly number[],
  same: (i: number, k: number) => boolean,
  report: (i: number, found: Finding) => void,
): void {
  const first = new Map<string, number>();
  const twins = new Map<string, number[]>();
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as string;
    const key = codeKey(code);
    if (key === "") continue;
    const known = first.get(key);
    if (known === undefined) {
      first.set(key, i);
      continue;
    }
    const seen = twins.get(key) ?? [known];
    const twin = seen.length > MOST_COMPARED ? undefined : seen.find((k) => same(i, k));
    seen.push(i);
    twins.set(key, seen);
    if (twin !== undefined) {
      report(i, finding("error", "row-repeated", { firstRow: rows[twin] as number }));
    } else {
      const firstRow = rows[known] as number;
      report(
        i,
        finding("warning", "row-code-repeated", { code: code.trim().slice(0, 60), firstRow }),
      );
    }
  }
}

/** A file in which every record has the same code is compared no further: that would be quadratic. */
const MOST_COMPARED = 50;
