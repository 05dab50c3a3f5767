/** The word for a count: Spanish and English both use the plural for 0. `plural(1, "parcela", "parcelas")`. */
export const plural = (count: number, one: string, other: string): string =>
  Math.abs(count) === 1 ? one : other;
