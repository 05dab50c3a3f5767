import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import styles from "./chip.module.css";

export interface ChipProps {
  readonly label: string;
  /** Figures beside the label: how many it lets through. */
  readonly count?: string;
  readonly pressed: boolean;
  readonly onPress: (pressed: boolean) => void;
}

/** A filter that is on or off. */
export const Chip = ({ label, count, pressed, onPress }: ChipProps) => (
  <button
    type="button"
    className={classNames(styles.chip, pressed && styles.pressed)}
    aria-pressed={pressed}
    onClick={() => onPress(!pressed)}
  >
    {pressed && <Icon name="check" size={16} />}
    <span>{label}</span>
    {count !== undefined && <span className={styles.count}>{count}</span>}
  </button>
);
