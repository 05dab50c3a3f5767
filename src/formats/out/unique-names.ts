/**
 * Names that a format takes: each made by `shape`, and kept apart from the others by a number behind it; case aside unless
 * the format tells case apart. `cut` shortens a name to make room for so many letters.
 */
export const uniqueNames = (
  names: readonly string[],
  shape: (name: string) => string,
  cut: (name: string, room: number) => string,
  taken: readonly string[] = [],
  caseless = true,
): readonly string[] => {
  const key = (name: string): string => (caseless ? name.toLowerCase() : name);
  const used = new Set(taken.map(key));
  return names.map((name) => {
    const first = shape(name);
    let written = first;
    for (let k = 2; used.has(key(written)); k++) {
      const tail = `_${k}`;
      written = `${cut(first, tail.length)}${tail}`;
    }
    used.add(key(written));
    return written;
  });
};
