import type { ReactNode } from "react";
import styles from "./key-box.module.css";

/** Symbols of one legend in the middle of a column as wide as the widest, so that the words begin in one line. */
export function KeyBox({ children }: { readonly children: ReactNode }) {
  return <span className={styles.box}>{children}</span>;
}
