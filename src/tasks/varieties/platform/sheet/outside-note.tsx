import type { OutsideWords } from "../model/outside-words.ts";
import styles from "./outside-note.module.css";

/** On the map: that the chosen place lies where the basemap has nothing, and where that is. The card says it too. */
export const OutsideNote = ({ words: { title, lines } }: { readonly words: OutsideWords }) => (
  <p className={styles.note}>
    <strong>{title}</strong>
    {lines.map((line) => (
      <span key={line}>{line}</span>
    ))}
  </p>
);
