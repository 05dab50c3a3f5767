import { useSyncExternalStore } from "react";
import type { ViewStore } from "../../../../map/view-store.ts";
import type { PointedAt } from "../sync/sync-message.ts";
import styles from "./pointer-mark.module.css";

/** A ring large enough for the last row, where somebody points; nothing where nobody does. */
export const PointerMark = ({ at }: { readonly at: ViewStore<PointedAt> }) => {
  const now = useSyncExternalStore(at.subscribe, at.get);
  return now === null ? null : (
    <span
      className={styles.mark}
      style={{ left: `${100 * now.x}%`, top: `${100 * now.y}%` }}
      data-pointer=""
      aria-hidden="true"
    />
  );
};
