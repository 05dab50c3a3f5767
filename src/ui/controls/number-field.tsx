import { type KeyboardEvent, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Icon } from "../icon/icon.tsx";
import fieldStyles from "./field.module.css";
import { Field, type FieldTexts } from "./field.tsx";
import styles from "./number-field.module.css";
import { NUMBER_FIELD_TEXTS } from "./number-field-texts.ts";
import { parseFigure, stepFrom, within } from "./number-text.ts";

export interface NumberFieldProps extends FieldTexts {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Written after the figure: "%", "m", "por trampa y día". */
  readonly unit?: string;
  /** The figure as it is shown; `String` if left out. */
  readonly format?: (value: number) => string;
  /** Label and control on one line. */
  readonly inline?: boolean;
  readonly disabled?: boolean;
}

/**
 * A figure with its unit and steps. What is typed counts when it is a figure within the ends, at Enter or on leaving;
 * until then, and for what is none, the value stays.
 */
export const NumberField = (props: NumberFieldProps) => {
  const { label, hint, error, hideLabel, value, onChange, min, max, step = 1, unit = "" } = props;
  const { format = String, inline = false, disabled } = props;
  const texts = useTexts(NUMBER_FIELD_TEXTS);
  const [draft, setDraft] = useState<string | null>(null);
  const typed = draft === null ? value : parseFigure(draft);
  const wrong = typed === null || typed < min || typed > max;
  // A per cent sign stands at its figure: 5.2%.
  const gap = unit === "" || unit === "%" ? "" : " ";
  const ends = texts.between(format(min), format(max));

  const settle = () => {
    if (draft !== null && typed !== null && !wrong && typed !== value) onChange(typed);
    setDraft(null);
  };
  const stepBy = (by: 1 | -1) => {
    setDraft(null);
    const next = within(stepFrom(wrong ? value : (typed ?? value), step, by), min, max);
    if (next !== value) onChange(next);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Enter") settle();
    if (event.key === "Escape") setDraft(null);
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    stepBy(event.key === "ArrowUp" ? 1 : -1);
  };

  return (
    <Field
      label={label}
      hint={hint}
      error={error ?? (wrong ? ends : null)}
      hideLabel={hideLabel ?? false}
      inline={inline}
    >
      {(control) => (
        <span className={styles.box}>
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            role="spinbutton"
            aria-valuenow={value}
            aria-valuemin={min}
            aria-valuemax={max}
            aria-valuetext={`${format(value)}${gap}${unit}`}
            className={`${fieldStyles.control} ${styles.input}`}
            size={Math.max(3, (draft ?? format(value)).length)}
            value={draft ?? format(value)}
            disabled={disabled}
            onChange={(event) => setDraft(event.target.value)}
            onBlur={settle}
            onKeyDown={keys}
          />
          {unit && (
            <span className={styles.unit} aria-hidden="true">
              {`${gap}${unit}`}
            </span>
          )}
          <span className={styles.steps}>
            {([1, -1] as const).map((by) => (
              <button
                key={by}
                type="button"
                className={styles.step}
                tabIndex={-1}
                aria-label={`${label}: ${by === 1 ? texts.more : texts.less}`}
                disabled={disabled || (by === 1 ? value >= max : value <= min)}
                onClick={() => stepBy(by)}
              >
                <Icon name={by === 1 ? "chevron-up" : "chevron-down"} size={14} />
              </button>
            ))}
          </span>
        </span>
      )}
    </Field>
  );
};
