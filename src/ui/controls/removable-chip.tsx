import { Icon } from "../icon/icon.tsx";
import styles from "./chip.module.css";

export interface RemovableChipProps {
  readonly label: string;
  /** The spoken name of the whole: "Quitar el filtro Chirinos". */
  readonly removeName: string;
  readonly onRemove: () => void;
}

/** A filter in force; pressing it takes it away. */
export const RemovableChip = ({ label, removeName, onRemove }: RemovableChipProps) => (
  <button type="button" className={styles.chip} aria-label={removeName} onClick={onRemove}>
    <span>{label}</span>
    <Icon name="close" size={16} />
  </button>
);
