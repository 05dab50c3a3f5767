import { classNames } from "../../../ui/class-names.ts";
import styles from "./tap-button.module.css";

export interface TapButtonProps {
  readonly label: string;
  /** Before the label, such as the letter of a position. */
  readonly mark?: string;
  /** How often it was tapped, written out. */
  readonly figure: string;
  /** Full: what is looked for. Open: all else. */
  readonly look: "open" | "full";
  readonly onTap: () => void;
}

/** As large as a gloved thumb needs; its figure is on it, so that the eye stays where the finger is. */
export const TapButton = ({ label, mark, figure, look, onTap }: TapButtonProps) => (
  <button type="button" className={classNames(styles.tap, styles[look])} onClick={onTap}>
    <span className={styles.figure}>{figure}</span>
    <span className={styles.label}>
      {mark === undefined ? null : <strong className={styles.mark}>{mark}</strong>}
      {label}
    </span>
  </button>
);
