import { type ReactNode, useId } from "react";
import { VisuallyHidden } from "../text/visually-hidden.tsx";
import styles from "./field.module.css";

export interface FieldTexts {
  readonly label: string;
  /** Help under the control. */
  readonly hint?: ReactNode;
  /** What is wrong and what to do; marks the control as invalid. */
  readonly error?: string | null | undefined;
  /** Keeps the label for screen readers alone, where the column or place already says it. */
  readonly hideLabel?: boolean;
}

export interface ControlAttributes {
  readonly id: string;
  readonly "aria-describedby"?: string;
  readonly "aria-invalid"?: true;
}

export interface FieldProps extends FieldTexts {
  /** Stands opposite the label, as the value of a slider does. */
  readonly aside?: ReactNode;
  /** Label and control on one line. */
  readonly inline?: boolean;
  readonly children: (control: ControlAttributes) => ReactNode;
}

/** Ties label, help and error to whatever control it is given. */
export const Field = ({ label, hint, error, hideLabel, aside, inline, children }: FieldProps) => {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const name = (
    <label htmlFor={id} className={styles.label}>
      {label}
    </label>
  );
  return (
    <div className={inline ? styles.inline : styles.field}>
      {hideLabel ? (
        <VisuallyHidden>{name}</VisuallyHidden>
      ) : (
        <div className={styles.head}>
          {name}
          {aside}
        </div>
      )}
      {children({
        id,
        ...(described && { "aria-describedby": described }),
        ...(error && { "aria-invalid": true as const }),
      })}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
};
