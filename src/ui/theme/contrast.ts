const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** Relative luminance, 0 to 1, of `#rrggbb` (WCAG 2.2). */
const luminance = (hex: string): number => {
  const byte = (at: number) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return 0.2126 * byte(1) + 0.7152 * byte(3) + 0.0722 * byte(5);
};

/** Contrast ratio, 1 to 21, of two `#rrggbb` colours (WCAG 2.2, success criterion 1.4.3). */
export const contrast = (one: string, other: string): number => {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
