const lists = new WeakMap<object, readonly Transferable[]>();

/**
 * Marks the buffers of `value` to be moved, not copied, when it crosses the thread boundary, and returns `value`.
 * Name only buffers that nobody on this side reads again: they are empty afterwards. Inline runs ignore the mark.
 */
export function transferring<T extends object>(value: T, buffers: readonly Transferable[]): T {
  lists.set(value, buffers);
  return value;
}

/** The buffers marked for `value`, each once. */
export function transferListOf(value: unknown): Transferable[] {
  if (typeof value !== "object" || value === null) return [];
  return [...new Set(lists.get(value) ?? [])];
}
