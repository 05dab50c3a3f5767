/** Names under which files carry each field, best first, as `headerWords` keys. */
export type FieldNames<F extends string> = Readonly<Record<F, readonly string[]>>;

/** Field -> the column that carries it, each column at most once. */
export function fieldColumns<F extends string>(
  names: FieldNames<F>,
  columns: readonly string[],
  keys: readonly string[],
  taken: ReadonlySet<string>,
): Map<F, string> {
  const used = new Set(taken);
  const found = new Map<F, string>();
  for (const [field, known] of Object.entries(names) as [F, readonly string[]][]) {
    for (const name of known) {
      const at = keys.findIndex((key, i) => key === name && !used.has(columns[i] as string));
      const column = columns[at];
      if (column === undefined) continue;
      found.set(field, column);
      used.add(column);
      break;
    }
  }
  return found;
}
