import styles from "./field.module.css";
import { Field, type FieldTexts } from "./field.tsx";

export interface DateFieldProps extends FieldTexts {
  /** `yyyy-mm-dd`; "" for none. */
  readonly value: string;
  /** Called with `yyyy-mm-dd`, or "" when the date is emptied or not whole. */
  readonly onChange: (value: string) => void;
  /** First and last day that can be chosen, `yyyy-mm-dd`. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  readonly disabled?: boolean;
}

/** The browser's own calendar; the day is written as the browser's language does. */
export const DateField = (props: DateFieldProps) => {
  const { label, hint, error, hideLabel, value, onChange, min, max, disabled } = props;
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      {(control) => (
        <input
          {...control}
          type="date"
          className={styles.control}
          value={value}
          min={min}
          max={max}
          disabled={disabled}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};
