import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import styles from "./print-copy.module.css";

/**
 * What the printer gets while this is mounted, and nobody sees: the page itself is left out of print. A child of body,
 * since paper cannot flow out of a dialog.
 */
export const PrintCopy = ({ children }: { readonly children: ReactNode }) =>
  createPortal(<div className={styles.copy}>{children}</div>, document.body);
