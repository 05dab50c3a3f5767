import { useState } from "react";
import { useTexts } from "../../../i18n/use-texts.ts";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { recordsTexts } from "./records-texts.ts";

export interface OptionalFigureProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min: number;
  readonly max: number;
}

const WHOLE = /^-?\d{1,9}$/;

/** A whole figure that may be left empty; what is none stays in the field, marked, and is not taken. */
export const OptionalFigure = (props: OptionalFigureProps) => {
  const { label, hint, value, onChange, min, max } = props;
  const t = useTexts(recordsTexts);
  const [draft, setDraft] = useState<string | null>(null);
  const text = draft ?? (value === null ? "" : String(value));
  const figureOf = (written: string): number | null => {
    const trimmed = written.trim();
    const figure = WHOLE.test(trimmed) ? Number(trimmed) : Number.NaN;
    return figure >= min && figure <= max ? figure : null;
  };
  const wrong = text.trim() !== "" && figureOf(text) === null;
  return (
    <TextField
      label={label}
      hint={hint}
      error={wrong ? t.wrongFigure(String(min), String(max)) : null}
      inputMode="numeric"
      value={text}
      onChange={(written) => {
        const figure = figureOf(written);
        setDraft(figure === null && written.trim() !== "" ? written : null);
        if (figure !== value) onChange(figure);
      }}
    />
  );
};
