/** Distinct texts that are looked up, and the longest of them in letters. */
const MOST = 8192;
const LONGEST = 48;

/** A text with letters of its own. Engines keep a long text alive for any piece that was cut out of it. */
const copied = (text: string): string =>
  text.length < 13 ? text : JSON.parse(JSON.stringify(text));

/**
 * Texts that let go of the file they were cut out of, to be kept. Registers repeat themselves (hamlets, varieties): of
 * short texts that are the same there is one.
 */
export function ownTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST) return copied(text);
    const same = known.get(text);
    if (same !== undefined) return same;
    if (known.size >= MOST) known.clear();
    const own = copied(text);
    known.set(own, own);
    return own;
  };
}
