import { type KeyboardEvent, useRef } from "react";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";
import styles from "./tabs.module.css";

export interface Tab<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Drawn at the bottom of a phone; not at the top. */
  readonly icon?: IconName;
  /** What waits behind it; in figures after the label, at the bottom over its drawing. */
  readonly count?: number;
  /** Id of the panel it shows, where that panel is on the page. */
  readonly controls?: string;
}

export interface TabsProps<T extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<T>[];
  readonly selected: T;
  readonly onSelect: (id: T) => void;
  /** `top` is a row of words over the sheet, `bottom` a bar of 64 px for the thumb. */
  readonly place?: "top" | "bottom";
}

/** One stop for Tab; arrows, Home and End choose. */
export const Tabs = <T extends string>({
  label,
  tabs,
  selected,
  onSelect,
  place = "top",
}: TabsProps<T>) => {
  const list = useRef<HTMLDivElement>(null);
  const current = tabs.findIndex((tab) => tab.id === selected);
  const move = (event: KeyboardEvent) => {
    const last = tabs.length - 1;
    const next = {
      ArrowRight: current === last ? 0 : current + 1,
      ArrowLeft: current <= 0 ? last : current - 1,
      Home: 0,
      End: last,
    }[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next!]?.focus();
  };
  return (
    <div
      ref={list}
      role="tablist"
      aria-label={label}
      className={classNames(styles.tabs, styles[place])}
      onKeyDown={move}
    >
      {tabs.map((tab, order) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          className={styles.tab}
          aria-label={tab.count ? `${tab.label} (${tab.count})` : undefined}
          aria-selected={tab.id === selected}
          aria-controls={tab.controls}
          tabIndex={order === Math.max(current, 0) ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {place === "bottom" && tab.icon && <Icon name={tab.icon} size={24} />}
          <span>{tab.label}</span>
          {tab.count ? <b className={styles.count}>{tab.count}</b> : null}
        </button>
      ))}
    </div>
  );
};
