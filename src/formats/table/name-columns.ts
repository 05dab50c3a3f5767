/** Column names as shown and used as keys: trimmed, never empty, never twice. */
export function nameColumns(
  header: readonly string[],
  count: number,
): { readonly columns: string[]; readonly repeated: string[] } {
  const columns: string[] = [];
  const repeated: string[] = [];
  const taken = new Set<string>();
  for (let i = 0; i < count; i++) {
    const written = (header[i] ?? "").replace(/\s+/g, " ").trim();
    const base = written === "" ? `columna ${i + 1}` : written;
    let name = base;
    for (let k = 2; taken.has(name); k++) name = `${base} (${k})`;
    if (name !== base && !repeated.includes(base)) repeated.push(base);
    taken.add(name);
    columns.push(name);
  }
  return { columns, repeated };
}
