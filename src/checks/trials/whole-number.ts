/** A whole number of at least `least`, as cells have it ("10", "10.0"); NaN for anything else. */
export const wholeNumber = (cell: string, least: number): number => {
  const text = cell.trim().replace(/[.,]0+$/, "");
  const value = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least ? value : Number.NaN;
};
