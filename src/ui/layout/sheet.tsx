import {
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import { classNames } from "../class-names.ts";
import styles from "./sheet.module.css";
import { nearestStop, type SheetStop, stopAfterKey, stopAfterPress } from "./sheet-stop.ts";

export interface SheetProps {
  readonly stop: SheetStop;
  readonly onStop: (stop: SheetStop) => void;
  /** Spoken name of what is in it. */
  readonly label: string;
  /** Spoken name of the handle and of each stop: "Alto del panel", "a la mitad". */
  readonly handleName: string;
  readonly stopNames: Readonly<Record<SheetStop, string>>;
  readonly children: ReactNode;
  /** Stays in sight under what scrolls; not there while the sheet is collapsed. */
  readonly foot?: ReactNode;
}

/** Below this a press is a press and not a drag, in CSS pixels. */
const SLIP = 6;

/** Rises from the bottom edge of its positioned parent; by drag, by press, by arrow keys. */
export const Sheet = ({
  stop,
  onStop,
  label,
  handleName,
  stopNames,
  children,
  foot,
}: SheetProps) => {
  const sheet = useRef<HTMLElement>(null);
  const grip = useRef<{ y: number; height: number; moved: boolean } | null>(null);
  const [dragged, setDragged] = useState<number | null>(null);
  const available = (): number => sheet.current?.parentElement?.clientHeight ?? 0;

  const take = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture?.(event.pointerId);
    const height = sheet.current?.getBoundingClientRect().height ?? 0;
    grip.current = { y: event.clientY, height, moved: false };
  };
  const drag = (event: PointerEvent) => {
    const held = grip.current;
    if (!held || event.buttons === 0) return;
    const risen = held.y - event.clientY;
    if (Math.abs(risen) > SLIP) held.moved = true;
    if (held.moved) setDragged(Math.min(available(), Math.max(0, held.height + risen)));
  };
  const drop = (event: PointerEvent) => {
    const held = grip.current;
    if (held?.moved) onStop(nearestStop(held.height + held.y - event.clientY, available()));
    setDragged(null);
  };
  // The browser sends a click after a drag too; Enter and Space send one without a pointer.
  const press = (event: MouseEvent) => {
    const ended = event.detail > 0 && grip.current?.moved;
    grip.current = null;
    if (!ended) onStop(stopAfterPress(stop));
  };
  const keys = (event: KeyboardEvent) => {
    const next = stopAfterKey(event.key, stop);
    if (!next) return;
    event.preventDefault();
    onStop(next);
  };

  return (
    <section
      ref={sheet}
      aria-label={label}
      className={classNames(styles.sheet, styles[stop], dragged !== null && styles.dragged)}
      style={dragged === null ? undefined : { height: dragged }}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={`${handleName}: ${stopNames[stop]}`}
        aria-expanded={stop !== "collapsed"}
        onPointerDown={take}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={() => {
          grip.current = null;
          setDragged(null);
        }}
        onClick={press}
        onKeyDown={keys}
      >
        <span className={styles.bar} />
      </button>
      <div className={styles.content}>{children}</div>
      {foot && stop !== "collapsed" ? <div className={styles.foot}>{foot}</div> : null}
    </section>
  );
};
