import styles from "./field.module.css";
import { Field, type FieldTexts } from "./field.tsx";

export interface TextAreaProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  /** Lines seen at once. */
  readonly rows?: number;
}

/** Several lines of text. */
export const TextArea = (props: TextAreaProps) => {
  const { label, hint, error, hideLabel, value, onChange, maxLength, rows = 3 } = props;
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      {(control) => (
        <textarea
          {...control}
          className={styles.control}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};
