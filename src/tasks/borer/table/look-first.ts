import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";

/**
 * Units in the order to look at them: what may be called by its z, highest first; then what was held back; last what has
 * no z. Ties keep their order.
 */
export const lookFirst = ({ z, heldBack }: HotSpotAnswer): Uint32Array => {
  const rank = (unit: number): number => (Number.isNaN(z[unit]) ? 2 : heldBack[unit] === 0 ? 0 : 1);
  return Uint32Array.from(z, (_, unit) => unit).sort((a, b) => {
    const apart = rank(a) - rank(b);
    if (apart !== 0 || rank(a) === 2) return apart || a - b;
    return (z[b] as number) - (z[a] as number) || a - b;
  });
};
