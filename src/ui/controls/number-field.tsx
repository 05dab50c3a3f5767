import { type KeyboardEvent, useState } from "react";
import fieldStyles from "./field.module.css";
import { Field, type FieldTexts } from "./field.tsx";
import styles from "./number-field.module.css";
import { parseNumber } from "./parse-number.ts";

export interface NumberFieldProps extends FieldTexts {
  readonly value: number;
  /** Called only with numbers from `min` to `max`. */
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** Written after the figure: `m`, `%`. */
  readonly unit?: string;
  /** Shown while what is typed is no number from `min` to `max`: "Use de 0 a 30 m". */
  readonly rangeText: string;
  readonly inline?: boolean;
}

/** A typed figure; arrows step it, decimal comma and point are both taken. */
export const NumberField = (props: NumberFieldProps) => {
  const {
    label,
    hint,
    error,
    hideLabel,
    value,
    onChange,
    min,
    max,
    step = 1,
    unit,
    rangeText,
  } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const taken = (text: string): number | null => {
    const number = parseNumber(text);
    return number !== null && number >= min && number <= max ? number : null;
  };
  const wrong = draft !== null && taken(draft) === null;

  const type = (text: string) => {
    setDraft(text);
    const number = taken(text);
    if (number !== null) onChange(number);
  };
  const stepBy = (event: KeyboardEvent) => {
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!way) return;
    event.preventDefault();
    setDraft(null);
    onChange(Math.min(max, Math.max(min, value + way * step)));
  };

  return (
    <Field
      label={label}
      hint={hint}
      error={wrong ? rangeText : error}
      hideLabel={hideLabel ?? false}
      inline={props.inline ?? false}
    >
      {(control) => (
        <span className={styles.box}>
          <input
            {...control}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            className={fieldStyles.control}
            value={draft ?? String(value)}
            onChange={(event) => type(event.target.value)}
            onKeyDown={stepBy}
            onBlur={() => !wrong && setDraft(null)}
          />
          {unit && (
            <span className={styles.unit} aria-hidden="true">
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  );
};
