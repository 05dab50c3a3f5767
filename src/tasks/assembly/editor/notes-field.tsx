import { STORY_LIMITS } from "../../../domain/story/story-limits.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { TextArea } from "../../../ui/controls/text-area.tsx";
import { fieldsTexts } from "../texts/fields-texts.ts";
import styles from "./slide-fields.module.css";

export interface NotesFieldProps {
  readonly notes: string;
  readonly onChange: (notes: string) => void;
}

/** What the presenter reads and nobody else sees. */
export const NotesField = ({ notes, onChange }: NotesFieldProps) => {
  const t = useTexts(fieldsTexts);
  return (
    <div className={styles.fields}>
      <TextArea
        label={t.notes}
        hint={t.notesHint}
        value={notes}
        rows={4}
        maxLength={STORY_LIMITS.notes}
        onChange={onChange}
      />
    </div>
  );
};
