import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";
import styles from "./status-line.module.css";

export interface StatusLineProps {
  readonly icon: IconName;
  readonly strong: string;
  /** Follows after a middle dot. */
  readonly rest?: string;
  /** `bare` has no box: it stands in the page's head. */
  readonly look?: "box" | "warning" | "bare";
}

/** One line on the state of things: connection, what is stored. */
export const StatusLine = ({ icon, strong, rest, look = "box" }: StatusLineProps) => (
  <p className={classNames(styles.line, styles[look])}>
    <Icon name={icon} size={18} />
    <span>
      <strong className={styles.strong}>{strong}</strong>
      {rest && ` · ${rest}`}
    </span>
  </p>
);
