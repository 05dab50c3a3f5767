import { useEffect, useRef, useState } from "react";
import styles from "./row-cells.module.css";

export interface CellInputProps {
  readonly value: string;
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  readonly onCommit: (after: string) => void;
}

/** A cell to write over: Enter or leaving it keeps what was written, Escape takes it back. */
export const CellInput = ({ value, labelledBy, onCommit }: CellInputProps) => {
  const [draft, setDraft] = useState(value);
  const given = useRef(value);
  // What the register says now, unless something else is being written; the field keeps the focus.
  const [known, setKnown] = useState(value);
  if (known !== value) {
    setKnown(value);
    if (draft === known || draft === value) setDraft(value);
  }
  useEffect(() => {
    given.current = value;
  }, [value]);
  const commit = (): void => {
    if (draft === given.current) return;
    given.current = draft;
    onCommit(draft);
  };
  return (
    <input
      className={styles.input}
      type="text"
      value={draft}
      aria-labelledby={labelledBy}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === "Enter") commit();
        if (event.key === "Escape") setDraft(given.current);
      }}
    />
  );
};
