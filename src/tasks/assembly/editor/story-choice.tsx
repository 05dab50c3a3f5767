import type { Story } from "../../../domain/story/story.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import { editorTexts } from "../texts/editor-texts.ts";
import styles from "./story-choice.module.css";

export interface StoryChoiceProps {
  readonly own: readonly Story[];
  readonly shipped: readonly Story[];
  readonly current: string;
  readonly onChoose: (id: string) => void;
  readonly onNew: () => void;
}

/** Which story is open: one's own first, then what ships. */
export const StoryChoice = ({ own, shipped, current, onChoose, onNew }: StoryChoiceProps) => {
  const t = useTexts(editorTexts);
  return (
    <div className={styles.choice}>
      <Select
        label={t.story}
        value={current}
        options={[
          ...own.map(({ id, title }) => ({ value: id, label: title.trim() || t.untitled })),
          ...shipped.map(({ id, title }) => ({ value: id, label: t.storyOf(title) })),
        ]}
        onChange={onChoose}
      />
      <Button look="link" icon="plus" onClick={onNew}>
        {t.newStory}
      </Button>
    </div>
  );
};
