import { Icon } from "../../ui/icon/icon.tsx";
import styles from "./offline.module.css";

export interface ReadyRowProps {
  readonly label: string;
  /** Here, whole. */
  readonly ready: boolean;
  readonly state: string;
  readonly size: string;
}

/** One thing a trip needs: a tick where it is here, what it is, how it stands, its size. */
export const ReadyRow = ({ label, ready, state, size }: ReadyRowProps) => (
  <li className={styles.row} data-ready={ready}>
    <span className={styles.mark}>
      <Icon name={ready ? "check" : "warning"} size={20} />
    </span>
    <span className={styles.what}>
      <span className={styles.label}>{label}</span>
      <span className={styles.state}>{state}</span>
    </span>
    <span className={styles.size}>{size}</span>
  </li>
);
