import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { TextArea } from "../../../ui/controls/text-area.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import { MOST_WRITTEN, type WrittenField as Name, roomOf } from "../model/written-bounds.ts";
import { formTexts } from "../texts/form-texts.ts";

export interface WrittenFieldProps {
  readonly field: Name;
  readonly label: string;
  readonly hint?: string;
  /** Lines seen at once; one line alone where absent. */
  readonly rows?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A text for the paper. All of it stays in the field, however long: what is too much is told, never cut off. */
export const WrittenField = ({ field, label, hint, rows, value, onChange }: WrittenFieldProps) => {
  const t = useTexts(formTexts);
  const room = roomOf(field, value);
  const told =
    room.state === "near" ? t.roomLeft(room.characters, formatInteger(room.characters)) : hint;
  const error =
    room.state === "over"
      ? t.tooLong(
          room.characters,
          formatInteger(room.characters),
          formatInteger(MOST_WRITTEN[field]),
        )
      : null;
  const control = { label, hint: told, error, value, onChange };
  return rows === undefined ? <TextField {...control} /> : <TextArea {...control} rows={rows} />;
};
