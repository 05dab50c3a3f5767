/** A list with the one of an id before the others, which keep their order. */
export const firstOf = <T extends { readonly id: string }>(
  all: readonly T[],
  id: string | undefined,
): readonly T[] => [...all.filter((one) => one.id === id), ...all.filter((one) => one.id !== id)];
