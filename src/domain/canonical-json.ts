/**
 * JSON that is the same text for the same content: keys in the order of their code units, one space of indent, nothing
 * for what is undefined. `value` is plain data.
 */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(
    value,
    (_key, part: unknown) =>
      typeof part === "object" && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
        : part,
    1,
  );
