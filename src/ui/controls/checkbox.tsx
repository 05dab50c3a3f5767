import { type ReactNode, useEffect, useId, useRef } from "react";
import styles from "./checkbox.module.css";

export interface CheckboxProps {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Some but not all of what it stands for. */
  readonly mixed?: boolean;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
  /** Heavier words, for a row that heads others. */
  readonly strong?: boolean;
}

export const Checkbox = ({
  label,
  checked,
  onChange,
  mixed,
  hint,
  disabled,
  strong,
}: CheckboxProps) => {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (input.current) input.current.indeterminate = mixed ?? false;
  }, [mixed]);
  return (
    <div className={styles.row}>
      <input
        ref={input}
        id={id}
        type="checkbox"
        className={styles.input}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id} className={strong ? styles.strong : styles.label}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
};
