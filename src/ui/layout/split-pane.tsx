import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useRef,
  useState,
} from "react";
import styles from "./split-pane.module.css";

export interface SplitPaneProps {
  /** Above; takes what is left. */
  readonly first: ReactNode;
  /** Below; keeps its height. */
  readonly second: ReactNode;
  /** Spoken name of the edge between them. */
  readonly label: string;
  /** Heights of the second in CSS pixels: at first, and at least. */
  readonly initial: number;
  readonly least?: number;
  /** What the first keeps in any case, in CSS pixels. */
  readonly leastFirst?: number;
}

const STEP = 24;

/** Two panes with an edge to drag; arrows move it, Home and End go to its ends, a double click returns it. */
export const SplitPane = (props: SplitPaneProps) => {
  const { first, second, label, initial, least = 96, leastFirst = 160 } = props;
  const pane = useRef<HTMLDivElement>(null);
  const grip = useRef<{ y: number; height: number } | null>(null);
  const [height, setHeight] = useState(initial);

  const most = (): number => Math.max(least, (pane.current?.clientHeight ?? 0) - leastFirst);
  const move = (to: number) => setHeight(Math.round(Math.min(most(), Math.max(least, to))));

  const take = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture?.(event.pointerId);
    grip.current = { y: event.clientY, height: Math.min(height, most()) };
  };
  const drag = ({ clientY }: PointerEvent) => {
    if (grip.current) move(grip.current.height + grip.current.y - clientY);
  };
  const drop = () => {
    grip.current = null;
  };
  const keys = (event: KeyboardEvent) => {
    const from = Math.min(height, most());
    const next = {
      ArrowUp: from + STEP,
      ArrowDown: from - STEP,
      Home: least,
      End: most(),
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    move(next);
  };

  return (
    <div
      ref={pane}
      className={styles.pane}
      style={
        {
          "--height": `${height}px`,
          "--least": `${least}px`,
          "--first": `${leastFirst}px`,
        } as CSSProperties
      }
    >
      <div className={styles.first}>{first}</div>
      {/* biome-ignore lint/a11y/useSemanticElements: an hr cannot be moved, this separator can */}
      <div
        role="separator"
        aria-label={label}
        aria-orientation="horizontal"
        aria-valuenow={height}
        aria-valuemin={least}
        aria-valuemax={Math.max(height, most())}
        tabIndex={0}
        className={styles.edge}
        onPointerDown={take}
        onPointerMove={drag}
        onPointerUp={drop}
        onPointerCancel={drop}
        onDoubleClick={() => move(initial)}
        onKeyDown={keys}
      />
      <div className={styles.second}>{second}</div>
    </div>
  );
};
