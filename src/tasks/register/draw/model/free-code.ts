/** The code of a plot with the first number behind it that no other plot has: "EJ-0001-2". `skip` passes over so many more. */
export function freeCode(code: string, taken: ReadonlySet<string>, skip = 0): string {
  let left = skip;
  for (let n = 2; ; n++) {
    const made = `${code}-${n}`;
    if (taken.has(made)) continue;
    if (left === 0) return made;
    left -= 1;
  }
}
