/** "4, 9, 12 y 3 más": the rows known by number, and how many more there are. */
export const rowList = (
  rows: readonly number[],
  count: number,
  more: (n: number) => string,
): string => {
  const rest = count - rows.length;
  return rest > 0 ? `${rows.join(", ")} ${more(rest)}` : rows.join(", ");
};
