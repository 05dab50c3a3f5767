import { useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { LayerSettings } from "../../layers/map-layer-of.ts";
import type { LayerRow } from "../../tasks/frame.ts";
import { Checkbox } from "../../ui/controls/checkbox.tsx";
import { IconButton } from "../../ui/controls/icon-button.tsx";
import { Slider } from "../../ui/controls/slider.tsx";
import { appTexts } from "../texts.ts";
import styles from "./layers-column.module.css";

export interface LayerRowItemProps {
  readonly row: LayerRow;
  readonly settings: LayerSettings;
  readonly onChange: (settings: LayerSettings) => void;
  /** Absent where the row is already the first, or the last. */
  readonly onRaise?: (() => void) | undefined;
  readonly onLower?: (() => void) | undefined;
}

const percent = (value: number): string => `${value}%`;

/** Switch, legend, source and date of one layer, with its opacity and place behind "adjust". */
export const LayerRowItem = ({ row, settings, onChange, onRaise, onLower }: LayerRowItemProps) => {
  const t = useTexts(appTexts);
  const [open, setOpen] = useState(false);
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <div className={styles.name}>
          {row.switchable ? (
            <Checkbox
              strong
              label={row.title}
              checked={settings.visible}
              onChange={(visible) => onChange({ ...settings, visible })}
            />
          ) : (
            row.title
          )}
        </div>
        {row.count ? <span className={styles.count}>{row.count}</span> : null}
        {row.switchable && settings.visible ? (
          <IconButton
            icon={open ? "chevron-up" : "chevron-down"}
            name={t.adjustOf(row.title)}
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          />
        ) : null}
      </div>
      <div className={styles.body}>
        {settings.visible || !row.switchable ? row.legend : null}
        <p className={styles.source}>{row.source}</p>
        {row.actions}
        {open && settings.visible ? (
          <div className={styles.adjust}>
            <Slider
              label={t.opacity}
              value={Math.round(settings.opacity * 100)}
              min={10}
              max={100}
              step={10}
              format={percent}
              onChange={(value) => onChange({ ...settings, opacity: value / 100 })}
            />
            <IconButton
              icon="arrow-up"
              name={t.raise(row.title)}
              disabled={!onRaise}
              onClick={onRaise}
            />
            <IconButton
              icon="arrow-down"
              name={t.lower(row.title)}
              disabled={!onLower}
              onClick={onLower}
            />
          </div>
        ) : null}
      </div>
    </li>
  );
};
