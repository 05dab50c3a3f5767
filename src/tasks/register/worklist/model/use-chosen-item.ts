import { useEffect, useRef } from "react";
import type { ViewState } from "../../../view-state.ts";
import type { WorkItem } from "./work-item.ts";

interface Shown {
  readonly item: WorkItem;
  /** The list it stood in. */
  readonly listed: readonly WorkItem[];
}

/** What follows an item in the list it stood in and is still listed, else what went before it. */
export function neighbourOf(
  key: string,
  before: readonly WorkItem[],
  listed: readonly WorkItem[],
): WorkItem | null {
  const now = new Map(listed.map((item) => [item.key, item]));
  const place = before.findIndex((item) => item.key === key);
  if (place < 0) return null;
  const around = [...before.slice(place + 1), ...before.slice(0, place).reverse()];
  for (const { key: other } of around) {
    const item = now.get(other);
    if (item !== undefined) return item;
  }
  return null;
}

/**
 * The item that is looked at: the one the address names. One that was settled meanwhile stays until the register has been
 * checked again; then comes the one after it, so that the list never jumps to its head.
 */
export function useChosenItem(
  listed: readonly WorkItem[],
  selected: WorkItem | null,
  pending: boolean,
  view: ViewState,
): WorkItem | null {
  const last = useRef<Shown | null>(null);
  const key = view.get("rv");
  const known = last.current;
  let item = selected;
  if (item === null && key !== null && known?.item.key === key)
    item = pending ? known.item : neighbourOf(key, known.listed, listed);
  const follows = selected === null && !pending && item !== null ? item.key : null;
  useEffect(() => {
    if (item === null) return;
    const own = listed.some((one) => one.key === item.key) ? listed : (known?.listed ?? listed);
    last.current = { item, listed: own };
    if (follows !== null && follows !== key) view.set({ rv: follows });
  });
  return item;
}
