import { type RefObject, useRef } from "react";
import { Button } from "../../../ui/controls/button.tsx";
import styles from "../../../ui/controls/field.module.css";
import { Field } from "../../../ui/controls/field.tsx";

/** Puts text where the cursor of a field was last. */
export type Insert = (text: string) => void;

export interface TemplateFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | null;
  readonly value: string;
  readonly rows: number;
  readonly maxLength: number;
  readonly onChange: (value: string) => void;
  /** Told on focus, so that live figures go where is written. */
  readonly insert: RefObject<Insert | null>;
  /** Gives the offer's own words back; null where they are there. */
  readonly onReset: (() => void) | null;
  readonly resetName: string;
  /** Said in place of the offer's words while they are on their way; nothing can be written over what is not seen. */
  readonly waiting: string | null;
}

/** Words with `{token}` in them. */
export const TemplateField = (props: TemplateFieldProps) => {
  const {
    label,
    hint,
    error,
    value,
    rows,
    maxLength,
    onChange,
    insert,
    onReset,
    resetName,
    waiting,
  } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const put: Insert = (text) => {
    const field = area.current;
    if (field === null) return;
    const { selectionStart, selectionEnd } = field;
    const next = value.slice(0, selectionStart) + text + value.slice(selectionEnd);
    if (next.length > maxLength) return;
    onChange(next);
    const caret = selectionStart + text.length;
    requestAnimationFrame(() => {
      field.focus();
      field.setSelectionRange(caret, caret);
    });
  };
  // Pressed later than focused: what was written since then is not to be lost.
  const latest = useRef(put);
  latest.current = put;
  return (
    <Field
      label={label}
      hint={hint}
      error={error}
      aside={
        onReset && (
          <Button look="link" onClick={onReset}>
            {resetName}
          </Button>
        )
      }
    >
      {(control) => (
        <textarea
          {...control}
          ref={area}
          className={styles.control}
          rows={rows}
          maxLength={maxLength}
          readOnly={waiting !== null}
          placeholder={waiting ?? undefined}
          value={value}
          onFocus={() => {
            insert.current = (text) => latest.current(text);
          }}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};
