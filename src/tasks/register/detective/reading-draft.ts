import type { ReadingName } from "../../../answers/register/detective/reading.ts";
import type { ChangeDraft, ShapeHow } from "../../../domain/register/change.ts";
import type { Outline } from "../../../domain/register/outline.ts";

const HOW: Readonly<Record<ReadingName, ShapeHow>> = {
  "as-written": "datum",
  "zone-17": "zone",
  "zone-18": "zone",
  psad56: "datum",
  wgs84: "datum",
  swapped: "swapped",
  minus: "swapped",
  "swapped-minus": "swapped",
  decimals: "decimal",
};

/** The change that reads a record so; its cells, and the file, stay as they are. */
export const readingDraft = (
  row: number,
  before: Outline,
  { name, outline }: { readonly name: ReadingName; readonly outline: Outline },
): ChangeDraft => ({ kind: "shape", row, before, after: outline, how: HOW[name] });
