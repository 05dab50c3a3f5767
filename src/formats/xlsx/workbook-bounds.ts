import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { ZipPart } from "../zip/zip-parts.ts";

/** Cells of the sheet that is read: the country's 50,085 plots with some twenty columns. */
export const MOST_CELLS = 1_200_000;
/** Bytes of one part and of all of them, unpacked. Parts are read while they are unpacked: a bound of time, not of memory. */
const LARGEST_PART = 384 * 1024 * 1024;
const LARGEST_SUM = 512 * 1024 * 1024;
/** A part larger than this must have a sixtieth of it in the file: spreadsheets pack to a thirtieth, a bomb to a thousandth. */
const LARGE_PART = 48 * 1024 * 1024;
const MOST_TIMES = 60;
const MOST_PARTS = 10_000;

const tooLarge = (of: "bytes" | "parts" | "cells", limit: number): Finding =>
  finding("error", "workbook-too-large", { of, limit });

export const tooManyCells = (): Finding => tooLarge("cells", MOST_CELLS);

/** What a workbook claims to unpack to, before any of it is; null within bounds. */
export function claimedTooLarge(parts: readonly ZipPart[]): Finding | null {
  if (parts.length > MOST_PARTS) return tooLarge("parts", MOST_PARTS);
  if (parts.some(({ unpacked }) => unpacked > LARGEST_PART)) return tooLarge("bytes", LARGEST_PART);
  const swells = ({ unpacked, packed }: ZipPart): boolean =>
    unpacked > LARGE_PART && unpacked > MOST_TIMES * packed;
  if (parts.some(swells)) return tooLarge("bytes", LARGE_PART);
  const sum = parts.reduce((all, { unpacked }) => all + unpacked, 0);
  return sum > LARGEST_SUM ? tooLarge("bytes", LARGEST_SUM) : null;
}
