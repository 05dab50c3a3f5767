/** A value read from a file that anybody may have written: looked at before it is taken for anything. */
export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isTextUpTo = (value: unknown, longest: number): value is string =>
  typeof value === "string" && value.length <= longest;

export const isWhole = (value: unknown, most: number = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

export const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === "number" && value >= least && value <= most;

/** What `read` makes of each item; null where the list is none, too long, or one item is not understood. */
export const readEach = <T>(
  value: unknown,
  most: number,
  read: (item: unknown) => T | null,
): T[] | null => {
  if (!Array.isArray(value) || value.length > most) return null;
  const out: T[] = [];
  for (const item of value) {
    const one = read(item);
    if (one === null) return null;
    out.push(one);
  }
  return out;
};

const MOST_KEYS = 100;
const LONGEST_KEY = 80;
const LONGEST_VALUE = 2000;

/** Short texts by name, such as an address; null where it is anything else. */
export const readTexts = (value: unknown): Record<string, string> | null => {
  if (!isObject(value)) return null;
  const entries = Object.entries(value);
  const fine = entries.every(
    ([key, text]) => key.length <= LONGEST_KEY && isTextUpTo(text, LONGEST_VALUE),
  );
  return entries.length <= MOST_KEYS && fine
    ? (Object.fromEntries(entries) as Record<string, string>)
    : null;
};
