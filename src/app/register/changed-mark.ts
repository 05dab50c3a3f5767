/** Remembered where the sample has changes of its own: it is no kept file, whose choices would have them. */
export const changedMark = (id: string): string => `cambios.${id}`;
