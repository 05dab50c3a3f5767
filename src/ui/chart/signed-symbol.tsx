import { useId } from "react";
import type { SignedClass } from "./band-strip-props.ts";
import styles from "./signed-symbol.module.css";

export interface SignedSymbolProps {
  readonly value: SignedClass;
  /** CSS pixels across; 20 if left out. */
  readonly size?: number;
  /** Spoken; without it the words beside it speak. */
  readonly name?: string;
}

const HEX = "M0 -10L8.66 -5V5L0 10L-8.66 5V-5Z";
/** Distance between lines, and width of the edge: closer and stronger is more certain. */
const LOOKS = { 1: [6.5, 1], 2: [4.5, 1.4], 3: [2.8, 2.4] } as const;

const lines = (gap: number): string => {
  const from = Array.from({ length: Math.ceil(22 / gap) }, (_, k) => -11 + k * gap);
  return from.map((y) => `M-11 ${y.toFixed(2)}H11`).join("");
};

/** A cell as on the map: slanted lines for high, level ones for low, bare for neither, dotted where nothing can be said. */
export const SignedSymbol = ({ value, size = 20, name }: SignedSymbolProps) => {
  const clip = useId();
  const level = value === null ? 0 : (Math.abs(value) as 0 | 1 | 2 | 3);
  const look = value === null ? styles.unknown : value > 0 ? styles.high : styles.low;
  const [gap, edge] = level === 0 ? [0, 1] : LOOKS[level];
  return (
    <svg
      className={level === 0 && value !== null ? styles.neither : look}
      width={size}
      height={size}
      viewBox="-11 -11 22 22"
      role={name ? "img" : undefined}
      aria-label={name}
      aria-hidden={name ? undefined : "true"}
    >
      <path d={HEX} className={styles.ground} />
      {gap > 0 && (
        <>
          <clipPath id={clip}>
            <path d={HEX} />
          </clipPath>
          <g clipPath={`url(#${clip})`}>
            <path
              d={lines(gap)}
              className={styles.lines}
              transform={value !== null && value > 0 ? "rotate(-45) scale(1.5 1)" : undefined}
            />
          </g>
        </>
      )}
      <path d={HEX} className={styles.edge} strokeWidth={edge} />
    </svg>
  );
};
