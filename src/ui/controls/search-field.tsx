import { useId, useRef } from "react";
import { Icon } from "../icon/icon.tsx";
import fieldStyles from "./field.module.css";
import { IconButton } from "./icon-button.tsx";
import styles from "./search-field.module.css";

export interface SearchFieldProps {
  /** Spoken name; the placeholder is what is seen. */
  readonly label: string;
  readonly placeholder: string;
  /** Spoken name of the cross that empties it. */
  readonly clearName: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export const SearchField = ({
  label,
  placeholder,
  clearName,
  value,
  onChange,
}: SearchFieldProps) => {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const clear = () => {
    onChange("");
    input.current?.focus();
  };
  return (
    <div className={styles.box}>
      <span className={styles.lens}>
        <Icon name="search" size={18} />
      </span>
      <input
        ref={input}
        id={id}
        type="search"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        className={`${fieldStyles.control} ${styles.input}`}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => event.key === "Escape" && value !== "" && clear()}
      />
      {value !== "" && (
        <span className={styles.clear}>
          <IconButton icon="close" name={clearName} onClick={clear} />
        </span>
      )}
    </div>
  );
};
