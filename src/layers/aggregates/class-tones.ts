import { contrast } from "../../ui/theme/contrast.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";

/** Ground of a class and the ink that is read on it (at least 4.5 to 1). */
export interface ClassTone {
  readonly fill: string;
  readonly ink: string;
}

/** Two or three steps of coffee on paper; the figure in each square says what the tone says. */
const COFFEE = {
  pale: { fill: "#dab784", ink: "#0f1712" },
  strong: { fill: "#85563a", ink: "#ffffff" },
  deep: { fill: "#4a2c1d", ink: "#ffffff" },
} as const;

/**
 * Tones of `count` classes, from less to more: two tones of coffee for few classes, the ramp of rates for four and
 * more. A class beyond the fifth looks like the fifth.
 */
export const classTones = (count: number, theme: Theme): readonly ClassTone[] => {
  if (count <= 1) return [COFFEE.pale];
  if (count === 2) return [COFFEE.pale, COFFEE.strong];
  if (count === 3) return [COFFEE.pale, COFFEE.strong, COFFEE.deep];
  const { ramp0, ramp1, ramp2, ramp3, ramp4 } = TOKENS[theme];
  const ramp = [ramp0, ramp1, ramp2, ramp3, ramp4].map((fill) => ({ fill, ink: inkOn(fill) }));
  return Array.from({ length: count }, (_, k) => ramp[Math.min(k + (count === 4 ? 1 : 0), 4)]!);
};

const INKS = ["#0f1712", "#ffffff"] as const;

const inkOn = (fill: string): string =>
  contrast(fill, INKS[0]) >= contrast(fill, INKS[1]) ? INKS[0] : INKS[1];
