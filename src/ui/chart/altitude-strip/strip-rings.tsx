import styles from "./altitude-strip.module.css";
import type { StripLane } from "./altitude-strip-props.ts";
import { type StripScale, shareOf } from "./strip-scale.ts";

export interface StripRingsProps {
  readonly lane: StripLane;
  readonly scale: StripScale;
  readonly width: number;
  readonly chosen: number | null;
  readonly hovered: number | null;
  /** Where the mark stands that is looked at here, CSS pixels; null for none. */
  readonly looked: number | null;
}

/** Rings round what is chosen and what is pointed at, each at its own place, also where its mark stands for several. */
export const StripRings = ({ lane, scale, width, chosen, hovered, looked }: StripRingsProps) => {
  const placeOf = (ref: number | null): number | null => {
    if (ref === null) return null;
    const k = Array.prototype.indexOf.call(lane.ref, ref);
    return k < 0 ? null : shareOf(scale, lane.at[k]!) * width;
  };
  const [at, near] = [placeOf(chosen), looked === null ? placeOf(hovered) : null];
  if (at === null && near === null && looked === null) return null;
  return (
    <span className={styles.rings} aria-hidden="true">
      {near === null ? null : <span className={styles.hoverRing} style={{ left: near }} />}
      {looked === null ? null : <span className={styles.ring} style={{ left: looked }} />}
      {at === null ? null : <span className={styles.ring} style={{ left: at }} />}
    </span>
  );
};
