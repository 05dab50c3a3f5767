import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from "react";
import styles from "./season-curve.module.css";

export interface PlaceSliderProps {
  readonly label: string;
  readonly count: number;
  readonly selected: number | null;
  readonly valueText: string;
  readonly onSelect: (place: number) => void;
  readonly onHover: (place: number | null) => void;
  readonly children: ReactNode;
}

/** The plot as a slider over its places: click, arrows, Home and End. */
export const PlaceSlider = (props: PlaceSliderProps) => {
  const { label, count, selected, valueText, onSelect, onHover, children } = props;
  const box = useRef<HTMLDivElement>(null);

  const placeAt = (event: PointerEvent | React.MouseEvent): number | null => {
    const field = box.current?.querySelector("[data-field]")?.getBoundingClientRect();
    if (!field || field.width === 0) return null;
    const at = Math.floor(((event.clientX - field.left) / field.width) * count);
    return Math.min(count - 1, Math.max(0, at));
  };

  const keys = (event: KeyboardEvent) => {
    const at = selected ?? -1;
    const next = {
      ArrowRight: at + 1,
      ArrowUp: at + 1,
      ArrowLeft: at - 1,
      ArrowDown: at - 1,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(Math.min(count - 1, Math.max(0, next)));
  };

  return (
    <div
      ref={box}
      className={styles.slider}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={(selected ?? 0) + 1}
      aria-valuetext={valueText}
      onKeyDown={keys}
      onClick={(event) => {
        const at = placeAt(event);
        if (at !== null) onSelect(at);
      }}
      onPointerMove={(event) => onHover(placeAt(event))}
      onPointerLeave={() => onHover(null)}
    >
      {children}
    </div>
  );
};
