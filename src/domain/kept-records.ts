/** A list out of a file, as far as it can be used. */
export interface KeptRecords<T> {
  readonly kept: readonly T[];
  /** Records that are not what they should be. */
  readonly refused: number;
}

/** What is no list counts as one refused record. */
export const keptRecords = <T>(
  value: unknown,
  is: (record: unknown) => record is T,
): KeptRecords<T> => {
  if (!Array.isArray(value)) return { kept: [], refused: 1 };
  const kept = value.filter(is);
  return { kept, refused: value.length - kept.length };
};

/** The object in a JSON text; null where it is none. Never throws. */
export const objectIn = (text: string): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
};
