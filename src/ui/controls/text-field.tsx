import type { ComponentProps } from "react";
import styles from "./field.module.css";
import { Field, type FieldTexts } from "./field.tsx";

export interface TextFieldProps
  extends FieldTexts,
    Pick<
      ComponentProps<"input">,
      | "autoComplete"
      | "disabled"
      | "inputMode"
      | "maxLength"
      | "name"
      | "placeholder"
      | "ref"
      | "spellCheck"
    > {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const TextField = ({
  label,
  hint,
  error,
  hideLabel,
  value,
  onChange,
  ...rest
}: TextFieldProps) => (
  <Field label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
    {(control) => (
      <input
        autoComplete="off"
        {...rest}
        {...control}
        type="text"
        className={styles.control}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);
