import { Icon } from "../../../ui/icon/icon.tsx";
import type { IconName } from "../../../ui/icon/icon-paths.ts";
import type { TripSign } from "../model/trip-line.ts";
import styles from "./sign-mark.module.css";

const ICONS: Readonly<Record<TripSign, IconName>> = {
  ready: "check",
  missing: "warning",
  advised: "info",
  unknown: "question",
  optional: "minus",
  looking: "search",
};

/** How a thing stands, told by shape and fill before colour; the word stands beside it. */
export const SignMark = ({
  sign,
  size = 28,
}: {
  readonly sign: TripSign;
  readonly size?: 28 | 44;
}) => (
  <span className={styles.mark} data-sign={sign} data-large={size === 44}>
    <Icon name={ICONS[sign]} size={size === 44 ? 28 : 18} />
  </span>
);
