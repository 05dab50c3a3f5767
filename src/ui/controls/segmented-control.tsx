import { useId } from "react";
import { classNames } from "../class-names.ts";
import { Icon } from "../icon/icon.tsx";
import type { IconName } from "../icon/icon-paths.ts";
import { VisuallyHidden } from "../text/visually-hidden.tsx";
import styles from "./segmented-control.module.css";

export interface Segment<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A second line; only `cards` show it. */
  readonly hint?: string;
  readonly icon?: IconName;
  /** Spoken instead of a label that is a code, such as ES. */
  readonly name?: string;
  readonly lang?: string;
}

export interface SegmentedControlProps<T extends string> {
  /** What is being chosen, spoken before the choices. */
  readonly label: string;
  readonly value: T;
  readonly segments: readonly Segment<T>[];
  readonly onChange: (value: T) => void;
  /** `text` is a bare row such as ES EN; `cards` have room for a hint; `icons` show the drawing alone. */
  readonly look?: "box" | "text" | "cards" | "icons";
}

/** One of a few, as native radio buttons: arrows move the choice. */
export const SegmentedControl = <T extends string>(props: SegmentedControlProps<T>) => {
  const { label, value, segments, onChange, look = "box" } = props;
  const group = useId();
  return (
    <fieldset className={classNames(styles.group, styles[look])}>
      <legend className={styles.legend}>
        <VisuallyHidden>{label}</VisuallyHidden>
      </legend>
      {segments.map((segment) => (
        <label
          key={segment.value}
          className={styles.segment}
          lang={segment.lang}
          title={look === "icons" ? segment.label : undefined}
        >
          <input
            type="radio"
            className={styles.input}
            name={group}
            value={segment.value}
            checked={segment.value === value}
            aria-label={segment.name ?? segment.label}
            aria-describedby={segment.hint ? `${group}-${segment.value}` : undefined}
            onChange={() => onChange(segment.value)}
          />
          {look === "cards" && <span className={styles.dot} />}
          {segment.icon && <Icon name={segment.icon} size={18} />}
          {look !== "icons" && <span className={styles.label}>{segment.label}</span>}
          {look === "cards" && segment.hint && (
            <span id={`${group}-${segment.value}`} className={styles.hint}>
              {segment.hint}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
};
