import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { StripPoint } from "./altitude-strip-props.ts";
import { type DrawnRow, pointOf } from "./drawn-rows.ts";

export interface StripKeysOptions {
  readonly list: RefObject<HTMLElement | null>;
  readonly drawn: readonly DrawnRow[];
  readonly selected: string | null;
  readonly onPoint: (point: StripPoint | null) => void;
  readonly onOpen: (point: StripPoint) => void;
}

/**
 * One stop for Tab among the rows: up and down go to rows, left and right through the marks of a row, Enter opens the mark
 * that is looked at, Escape lets it go.
 */
export const useStripKeys = (options: StripKeysOptions) => {
  const { drawn, selected } = options;
  const [focused, setFocused] = useState<string | null>(null);
  /** Mark of the focused row, by its place; null while the row itself is looked at. */
  const mark = useRef<number | null>(null);
  const now = useRef(options);
  useEffect(() => {
    now.current = options;
  });
  const has = (id: string | null): id is string =>
    id !== null && drawn.some(({ row }) => row.id === id);
  const stop = [focused, selected].find(has) ?? drawn[0]?.row.id;

  const press = useCallback((event: KeyboardEvent<HTMLButtonElement>, place: number): void => {
    const { list, drawn, onPoint, onOpen } = now.current;
    const one = drawn[place];
    if (one === undefined) return;
    const look = (next: number | null): void => {
      mark.current = next;
      const at = next === null ? undefined : one.marks[next];
      onPoint(at ? pointOf(one.row.id, at.cluster) : null);
    };
    const last = one.marks.length - 1;
    const side = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (side !== undefined && last >= 0) {
      const from = mark.current ?? (side > 0 ? -1 : last + 1);
      look(Math.min(last, Math.max(0, from + side)));
    } else if (event.key === "Escape" && mark.current !== null) look(null);
    else if (event.key === "Enter" && mark.current !== null) {
      const at = one.marks[mark.current];
      if (at) onOpen(pointOf(one.row.id, at.cluster));
    } else {
      const rows = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: drawn.length - 1 };
      const next = rows[event.key as keyof typeof rows];
      if (next === undefined) return;
      const to = Math.min(drawn.length - 1, Math.max(0, next));
      look(null);
      setFocused(drawn[to]?.row.id ?? null);
      list.current?.querySelectorAll<HTMLElement>("li > button")[to]?.focus();
    }
    event.preventDefault();
  }, []);

  const leave = useCallback((): void => {
    if (mark.current === null) return;
    mark.current = null;
    now.current.onPoint(null);
  }, []);
  return { stop, press, leave };
};
