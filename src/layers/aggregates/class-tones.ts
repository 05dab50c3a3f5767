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
  const [dark, pale] = theme === "dark" ? ["#efe9da", "#151d19"] : ["#0f1712", "#ffffff"];
  const ramp = [
    { fill: ramp0, ink: dark },
    { fill: ramp1, ink: dark },
    { fill: ramp2, ink: theme === "dark" ? dark : "#0f1712" },
    { fill: ramp3, ink: pale },
    { fill: ramp4, ink: pale },
  ];
  return Array.from({ length: count }, (_, k) => ramp[Math.min(k + (count === 4 ? 1 : 0), 4)]!);
};
