import type { AltitudeBand, Variety } from "../../../../domain/varieties/variety.ts";

/** Attributes in the order they are compared. */
export const COMPARED_ATTRIBUTES = [
  "stature",
  "bandLat5To15",
  "bandLat0To5",
  "yieldClass",
  "cup",
  "rust",
  "nematodes",
] as const satisfies readonly (keyof Variety)[];

export type ComparedAttribute = (typeof COMPARED_ATTRIBUTES)[number];

/** A value as a text that is equal for equal values. */
const written = (value: Variety[ComparedAttribute]): string => {
  if (value === null) return "";
  if (typeof value === "string") return value;
  const { min, max }: AltitudeBand = value;
  return `${min} ${max ?? ""}`;
};

export const sameValue = (a: Variety, b: Variety, attribute: ComparedAttribute): boolean =>
  written(a[attribute]) === written(b[attribute]);

/** Attributes that not all of these varieties have alike. What is not said differs from what is. */
export const differing = (varieties: readonly Variety[]): ReadonlySet<ComparedAttribute> =>
  new Set(
    COMPARED_ATTRIBUTES.filter((attribute) =>
      varieties.some((variety) => !sameValue(variety, varieties[0]!, attribute)),
    ),
  );
