/** What canonical JSON is made of. A field that does not exist is left out by whoever makes the value, never undefined. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical };

/**
 * RFC 8785 (JSON Canonicalization Scheme): no white space, keys sorted by UTF-16 code units, numbers as ECMAScript writes them. The
 * same value is the same bytes in every engine. A number that is not finite has no JSON and throws a RangeError.
 */
export const canonicalJson = (value: Canonical): string => {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new RangeError(`${value} has no canonical JSON`);
  }
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const record = value as { readonly [key: string]: Canonical };
  const members = Object.keys(record)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(record[key]!)}`);
  return `{${members.join(",")}}`;
};
