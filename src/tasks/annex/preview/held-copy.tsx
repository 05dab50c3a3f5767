import { PrintCopy } from "../../../ui/printing/print-copy.tsx";
import styles from "./held-copy.module.css";

/** What the browser's own print gives in place of sheets that are not to be printed yet. */
export const HeldCopy = ({ words }: { readonly words: string }) => (
  <PrintCopy>
    <p className={styles.held}>{words}</p>
  </PrintCopy>
);
