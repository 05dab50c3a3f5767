/** What was typed as a figure: "1,234.5" and "1234.5" are the same; null for what is not a figure. */
export const parseFigure = (text: string): number | null => {
  const plain = text.trim().replace(/,(?=\d{3}(\D|$))/g, "");
  if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
};

/** Held between two ends. */
export const within = (value: number, min: number, max: number): number =>
  Math.min(max, Math.max(min, value));

/** One step up or down, on the steps' own grid, without the dust of binary fractions. */
export const stepFrom = (value: number, step: number, by: 1 | -1): number => {
  const place = value / step;
  const next = by === 1 ? Math.floor(place + 1e-9) + 1 : Math.ceil(place - 1e-9) - 1;
  return Number((next * step).toPrecision(12));
};
