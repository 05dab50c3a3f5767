import { useTexts } from "../../../i18n/use-texts.ts";
import { parseFigure } from "../../../ui/controls/number-text.ts";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { formTexts } from "../texts/form-texts.ts";
import { type DraftRead, useDraft } from "./use-draft.ts";

const MOST_METRES = 1000;

export interface GpsFieldProps {
  /** Metres; null where it was not noted. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

/** "3,5" is meant as 3.5: no receiver shows thousands of metres. */
const read = (text: string): DraftRead<number | null> => {
  if (text.trim() === "") return { value: null };
  const figure = parseFigure(text.replace(/^(\s*\d*),(\d{1,2}\s*)$/, "$1.$2"));
  return figure === null || figure < 0 || figure > MOST_METRES ? null : { value: figure };
};

const written = (value: number | null): string => (value === null ? "" : String(value));

/** The receiver's own error; empty is an answer. */
export const GpsField = ({ value, onChange }: GpsFieldProps) => {
  const t = useTexts(formTexts);
  const { text, wrong, write } = useDraft(value, written, read, onChange);
  return (
    <TextField
      label={t.gps}
      hint={t.gpsHint}
      value={text}
      inputMode="decimal"
      maxLength={7}
      error={wrong ? t.gpsFault : null}
      onChange={write}
    />
  );
};
