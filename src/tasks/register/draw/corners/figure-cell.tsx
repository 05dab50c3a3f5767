import { useState } from "react";
import { typedFigure } from "./corner-figures.ts";
import styles from "./corner-table.module.css";

export interface FigureCellProps {
  /** Spoken name. */
  readonly label: string;
  readonly axis: "east" | "north";
  /** The figure as it is written; "" for a corner that is still to come. */
  readonly written: string;
  readonly onType: (value: number) => void;
  readonly onFocus?: () => void;
  /** What is typed and is no coordinate; "" again when it is. */
  readonly onWrong: (text: string) => void;
  /** Enter, after the figure was taken. */
  readonly onEnter?: () => void;
}

/** One coordinate that can be typed over; it counts at Enter or on leaving, Escape takes it back. */
export const FigureCell = (props: FigureCellProps) => {
  const { label, axis, written, onType, onFocus, onWrong, onEnter } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const wrong = draft !== null && draft !== "" && typedFigure(draft, axis) === null;
  const settle = (): boolean => {
    if (draft === null || draft === written) {
      setDraft(null);
      return true;
    }
    const value = typedFigure(draft, axis);
    if (value === null) {
      onWrong(draft);
      return false;
    }
    onWrong("");
    setDraft(null);
    onType(value);
    return true;
  };
  return (
    <input
      type="text"
      inputMode="decimal"
      autoComplete="off"
      className={styles.figure}
      aria-label={label}
      aria-invalid={wrong}
      value={draft ?? written}
      onFocus={onFocus}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === "Enter" && settle()) onEnter?.();
        if (event.key !== "Escape") return;
        setDraft(null);
        onWrong("");
        event.stopPropagation();
      }}
    />
  );
};
