import type { CSSProperties } from "react";
import { Field, type FieldTexts } from "./field.tsx";
import styles from "./slider.module.css";

export interface SliderProps extends Omit<FieldTexts, "hideLabel"> {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
  /** The value in words, shown opposite the label and spoken: `10 m`. */
  readonly format: (value: number) => string;
  /** Figures written under the line; the last takes the unit if `formatTick` gives it. */
  readonly ticks?: readonly number[];
  readonly formatTick?: (value: number, isLast: boolean) => string;
  /** Part of the line that is shaded because most should stay in it. */
  readonly recommended?: readonly [from: number, to: number];
  readonly disabled?: boolean;
}

const at = (share: number): CSSProperties => ({ "--at": share }) as CSSProperties;

/** The browser's own range: arrows step it, Home and End go to its ends. */
export const Slider = (props: SliderProps) => {
  const { label, hint, error, value, min, max, step = 1, onChange, format, recommended } = props;
  const ticks = props.ticks ?? [min, max];
  const formatTick = props.formatTick ?? String;
  const share = (of: number): number => (max > min ? (of - min) / (max - min) : 0);
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      aside={
        <output className={styles.value} aria-hidden="true">
          {format(value)}
        </output>
      }
    >
      {(control) => (
        <div className={styles.slider} style={at(share(value))}>
          {recommended && (
            <span
              className={styles.recommended}
              style={
                {
                  ...at(share(recommended[0])),
                  "--span": share(recommended[1]) - share(recommended[0]),
                } as CSSProperties
              }
            />
          )}
          <input
            {...control}
            type="range"
            className={styles.input}
            min={min}
            max={max}
            step={step}
            value={value}
            disabled={props.disabled}
            aria-valuetext={format(value)}
            onChange={(event) => onChange(event.target.valueAsNumber)}
          />
          <div className={styles.ticks} aria-hidden="true">
            {ticks.map((tick, order) => (
              <span key={tick} style={at(share(tick))}>
                {formatTick(tick, order === ticks.length - 1)}
              </span>
            ))}
          </div>
        </div>
      )}
    </Field>
  );
};
