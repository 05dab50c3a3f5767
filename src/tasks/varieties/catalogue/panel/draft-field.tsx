import { type KeyboardEvent, type ReactNode, useState } from "react";
import fieldStyles from "../../../../ui/controls/field.module.css";
import { Field } from "../../../../ui/controls/field.tsx";

export interface DraftFieldProps {
  readonly label: string;
  /** What stands in the field while nobody types. */
  readonly shown: string;
  /** What is wrong with a text; null for a good one. */
  readonly fault: (text: string) => string | null;
  /** A good text, at Enter or on leaving. An empty one is good: it gives up what was typed. */
  readonly onSettle: (text: string) => void;
  readonly hint?: ReactNode;
  readonly placeholder?: string;
}

/** A text that counts once it is finished; a faulty one stays in sight with what is wrong. */
export const DraftField = (props: DraftFieldProps) => {
  const { label, shown, fault, onSettle, hint, placeholder } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const wrong = draft === null || draft.trim() === "" ? null : fault(draft);
  const settle = (): void => {
    if (draft === null) return;
    setLeft(true);
    if (wrong !== null) return;
    if (draft.trim() !== shown) onSettle(draft.trim());
    setDraft(null);
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === "Enter") settle();
    if (event.key === "Escape") setDraft(null);
  };
  return (
    <Field label={label} hint={hint} error={left ? wrong : null}>
      {(control) => (
        <input
          {...control}
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          placeholder={placeholder}
          className={fieldStyles.control}
          value={draft ?? shown}
          onFocus={(event) => event.target.select()}
          onChange={(event) => {
            setLeft(false);
            setDraft(event.target.value);
          }}
          onBlur={settle}
          onKeyDown={keys}
        />
      )}
    </Field>
  );
};
