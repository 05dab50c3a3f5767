import { STORY_LIMITS } from "../../../domain/story/story-limits.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { TextArea } from "../../../ui/controls/text-area.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { fieldsTexts } from "../texts/fields-texts.ts";
import styles from "./slide-fields.module.css";

export interface NotesFieldProps {
  readonly notes: string;
  /** Notes that ship for such a slide; null where there are none. */
  readonly offered: string | null;
  readonly onChange: (notes: string) => void;
}

/** What the presenter reads and nobody else sees. */
export const NotesField = ({ notes, offered, onChange }: NotesFieldProps) => {
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
      {offered !== null && notes.trim() === "" && (
        <div>
          <p className={parts.hint}>
            {t.notesOffered} {offered}
          </p>
          <Button look="link" onClick={() => onChange(offered)}>
            {t.notesUse}
          </Button>
        </div>
      )}
    </div>
  );
};
