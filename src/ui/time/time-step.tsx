import { Icon } from "../icon/icon.tsx";
import styles from "./time-strip.module.css";

export interface TimeStepProps {
  readonly look: "previous" | "next";
  readonly name: string;
  /** Nowhere to go. */
  readonly disabled: boolean;
  readonly onPress: () => void;
}

/** To the previous or next period. It keeps the focus at the end of the road, so it is not disabled outright. */
export const TimeStep = ({ look, name, disabled, onPress }: TimeStepProps) => (
  <button
    type="button"
    className={styles.step}
    aria-label={name}
    title={name}
    aria-disabled={disabled}
    onClick={() => !disabled && onPress()}
  >
    <Icon name={look === "previous" ? "chevron-left" : "chevron-right"} size={22} />
  </button>
);
