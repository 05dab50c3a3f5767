import styles from "./share-pattern.module.css";

/** Dots, level lines, slanted lines, solid: four parts told apart in one ink. */
const LOOKS = [styles.dots, styles.level, styles.slanted, styles.solid] as const;

export const sharePattern = (order: number): string =>
  LOOKS[Math.min(order, LOOKS.length - 1)] ?? "";

/** The pattern of a part with its letter, for the list beside the bar. */
export const ShareSwatch = ({
  order,
  letter,
}: {
  readonly order: number;
  readonly letter: string;
}) => (
  <span className={`${styles.swatch} ${sharePattern(order)}`}>
    <span className={styles.letter}>{letter}</span>
  </span>
);
