import styles from "./plot-pattern.module.css";

/** Ten patterns of one ink; the short name beside them tells more apart. */
const PATTERNS = [
  styles.slanted,
  styles.dots,
  styles.level,
  styles.solid,
  styles.upright,
  styles.back,
  styles.grid,
  styles.cross,
  styles.checks,
  styles.plain,
] as const;

/** Class of the pattern of what is grown, by its order. */
export const plotPattern = (order: number): string => PATTERNS[order % PATTERNS.length] ?? "";
