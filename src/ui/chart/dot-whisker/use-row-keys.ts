import { type KeyboardEvent, useRef, useState } from "react";

/** One stop for Tab among many rows; arrows, Home and End move the focus within. */
export const useRowKeys = (ids: readonly string[], selected: string | null) => {
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = [focused, selected].find((id) => id !== null && ids.includes(id)) ?? ids[0];

  const onKeyDown = (event: KeyboardEvent, at: number) => {
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const place = Math.min(ids.length - 1, Math.max(0, next));
    setFocused(ids[place] ?? null);
    list.current?.querySelectorAll("button")[place]?.focus();
  };
  return { list, stop, onKeyDown };
};
