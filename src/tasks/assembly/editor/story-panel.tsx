import { AUDIENCES, type Story } from "../../../domain/story/story.ts";
import { STORY_LIMITS } from "../../../domain/story/story-limits.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { FileButton } from "../../../ui/controls/file-button.tsx";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { TextField } from "../../../ui/controls/text-field.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { saveFile } from "../../../ui/save-file.ts";
import { VisuallyHidden } from "../../../ui/text/visually-hidden.tsx";
import {
  STORY_FILE_ENDING,
  STORY_FILE_TYPE,
  storyFileName,
  writeStoryFile,
} from "../file/story-file.ts";
import { isShipped } from "../stories/shipped-stories.ts";
import { storyTexts } from "../texts/story-texts.ts";
import styles from "./story-panel.module.css";
import { WrittenWarning } from "./written-warning.tsx";

export interface StoryPanelProps {
  readonly story: Story;
  readonly onChange: (patch: Partial<Story>) => void;
  readonly onOpen: (file: File) => void;
  readonly onRemove: () => void;
}

/** What belongs to the story as a whole: title, audience, its file. */
export const StoryPanel = ({ story, onChange, onOpen, onRemove }: StoryPanelProps) => {
  const t = useTexts(storyTexts);
  const shipped = isShipped(story.id);
  const save = () =>
    saveFile(storyFileName(story.title, t.fileName), writeStoryFile(story), STORY_FILE_TYPE);
  return (
    <div className={styles.panel}>
      <h2 className={styles.unseen}>
        <VisuallyHidden>{t.heading}</VisuallyHidden>
      </h2>
      <TextField
        label={t.title}
        hint={shipped ? t.shipped : t.kept}
        value={story.title}
        maxLength={STORY_LIMITS.title}
        onChange={(title) => onChange({ title })}
      />
      <WrittenWarning written={[story.title]} />
      <div>
        <p className={styles.label}>{t.audience}</p>
        <SegmentedControl
          label={t.audience}
          value={story.audience}
          segments={AUDIENCES.map((value) => ({ value, label: t.audiences[value] }))}
          onChange={(audience) => onChange({ audience })}
        />
      </div>
      <section className={styles.group}>
        <h3 className={parts.heading}>{t.file}</h3>
        <p className={parts.hint}>{t.fileHint}</p>
        <div className={styles.actions}>
          <Button icon="saved" onClick={save}>
            {t.save}
          </Button>
          <FileButton
            icon="open"
            label={t.open}
            accept={`${STORY_FILE_ENDING},.json`}
            onFiles={([file]) => file && onOpen(file)}
          />
        </div>
      </section>
      {shipped ? null : (
        <section className={styles.group}>
          <Button look="link" icon="close" onClick={onRemove}>
            {t.remove}
          </Button>
        </section>
      )}
    </div>
  );
};
