import { useEffect, useState } from "react";
import { Button } from "../../../ui/controls/button.tsx";
import { useSession } from "../../state/session.ts";
import styles from "./passing-note.module.css";

/** Long enough to read it and to reach its button; it also waits for whoever is on it. */
const STAYS_MS = 12_000;

export interface PassingNoteProps {
  readonly text: string;
  readonly action: string;
  readonly onAction: () => void;
}

const clear = (): void => useSession.setState({ passing: null });

/** Says for some seconds what was done, with the one thing to do about it. */
export const PassingNote = ({ text, action, onAction }: PassingNoteProps) => {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(clear, STAYS_MS);
    return () => clearTimeout(timer);
  }, [held]);
  return (
    <section
      className={styles.note}
      aria-label={text}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p role="status">{text}</p>
      <Button
        onClick={() => {
          clear();
          onAction();
        }}
      >
        {action}
      </Button>
    </section>
  );
};
