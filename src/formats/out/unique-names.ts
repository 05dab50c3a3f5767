/**
 * Names that a format takes: each made by `shape`, and kept apart from the others, case aside, by a number behind it.
 * `cut` shortens a name to make room for so many letters.
 */
export const uniqueNames = (
  names: readonly string[],
  shape: (name: string) => string,
  cut: (name: string, room: number) => string,
  taken: readonly string[] = [],
): readonly string[] => {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((name) => {
    const first = shape(name);
    let written = first;
    for (let k = 2; used.has(written.toLowerCase()); k++) {
      const tail = `_${k}`;
      written = `${cut(first, tail.length)}${tail}`;
    }
    used.add(written.toLowerCase());
    return written;
  });
};
