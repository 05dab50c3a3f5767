import { Icon } from "../icon/icon.tsx";
import fieldStyles from "./field.module.css";
import { Field, type FieldTexts } from "./field.tsx";
import styles from "./select.module.css";

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectProps<T extends string> extends FieldTexts {
  readonly value: T;
  readonly options: readonly SelectOption<T>[];
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

/** The browser's own list, which every phone and screen reader knows. */
export const Select = <T extends string>(props: SelectProps<T>) => {
  const { label, hint, error, hideLabel, value, options, onChange, disabled } = props;
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel ?? false}>
      {(control) => (
        <span className={styles.box}>
          <select
            {...control}
            className={`${fieldStyles.control} ${styles.select}`}
            value={value}
            disabled={disabled}
            onChange={(event) => {
              const chosen = options[event.target.selectedIndex];
              if (chosen) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={styles.arrow}>
            <Icon name="chevron-down" size={18} />
          </span>
        </span>
      )}
    </Field>
  );
};
