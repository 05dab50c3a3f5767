import { useTexts } from "../../../i18n/use-texts.ts";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { formTexts } from "../texts/form-texts.ts";
import { parseHour } from "./parse-hour.ts";
import { useDraft } from "./use-draft.ts";

export interface HourFieldProps {
  /** "10:42"; "" for none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const read = (text: string) => {
  const hour = parseHour(text);
  return hour === null ? null : { value: hour };
};

/** An hour of 24, in any browser's language: its own field may ask for a.m. and p.m. */
export const HourField = ({ value, onChange }: HourFieldProps) => {
  const t = useTexts(formTexts);
  const { text, wrong, write } = useDraft(value, String, read, onChange);
  return (
    <TextField
      label={t.hour}
      value={text}
      inputMode="numeric"
      maxLength={5}
      placeholder="00:00"
      error={wrong ? t.hourFault : null}
      onChange={write}
    />
  );
};
