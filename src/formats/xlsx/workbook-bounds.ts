import { type Finding, finding } from "../../domain/issue/finding.ts";
import type { ZipPart } from "../zip/zip-parts.ts";

/** Cells of the sheet that is read: a register of 10,000 plots with a hundred columns. */
export const MOST_CELLS = 1_000_000;
/** Bytes of one part and of all of them, unpacked. */
const LARGEST_PART = 48 * 1024 * 1024;
const LARGEST_SUM = 256 * 1024 * 1024;
const MOST_PARTS = 10_000;

const tooLarge = (of: "bytes" | "parts" | "cells", limit: number): Finding =>
  finding("error", "workbook-too-large", { of, limit });

export const tooManyCells = (): Finding => tooLarge("cells", MOST_CELLS);

/** What a workbook claims to unpack to, before any of it is; null within bounds. */
export function claimedTooLarge(parts: readonly ZipPart[]): Finding | null {
  if (parts.length > MOST_PARTS) return tooLarge("parts", MOST_PARTS);
  const largest = parts.reduce((most, { unpacked }) => Math.max(most, unpacked), 0);
  if (largest > LARGEST_PART) return tooLarge("bytes", LARGEST_PART);
  const sum = parts.reduce((all, { unpacked }) => all + unpacked, 0);
  return sum > LARGEST_SUM ? tooLarge("bytes", LARGEST_SUM) : null;
}
