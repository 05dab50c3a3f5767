const channels = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Two colours "#rrggbb" mixed: `share` of the first, the rest of the second. */
export const mixed = (color: string, ground: string, share: number): string => {
  const under = channels(ground);
  const parts = channels(color).map((value, i) => value * share + (under[i] ?? 0) * (1 - share));
  return `#${parts.map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
};
