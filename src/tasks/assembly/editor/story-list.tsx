import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import type { ResolvedSlide } from "../model/resolved-slide.ts";
import { isFull } from "../model/story-edits.ts";
import { editorTexts } from "../texts/editor-texts.ts";
import { SlideTimeline } from "./slide-timeline.tsx";
import { StoryChoice } from "./story-choice.tsx";
import styles from "./story-list.module.css";
import type { Editor } from "./use-editor.ts";

export interface StoryListProps {
  readonly editor: Editor;
  readonly slides: readonly ResolvedSlide[];
  readonly nameOf: (slide: string) => string;
  readonly onChoose: (id: string) => void;
  /** null while what can be added is on its way. */
  readonly onGallery: (() => void) | null;
}

/** Which story, its slides along the limit, and the ways to add one. */
export const StoryList = ({ editor, slides, nameOf, onChoose, onGallery }: StoryListProps) => {
  const t = useTexts(editorTexts);
  const { story } = editor;
  if (story === null) return null;
  const full = isFull(story);
  return (
    <>
      <StoryChoice
        own={editor.stories.list ?? []}
        shipped={editor.shipped}
        current={story.id}
        onChoose={editor.openStory}
        onNew={() => editor.begin()}
      />
      <section>
        <h2 className={styles.heading}>
          {t.slides} <span className={styles.aside}>{t.count(slides.length)}</span>
        </h2>
        {slides.length === 0 ? (
          <p className={styles.hint}>{t.emptyList}</p>
        ) : (
          <SlideTimeline
            slides={slides}
            current={editor.slide}
            onChoose={onChoose}
            onMove={(id, to) => editor.move(id, to, nameOf(id))}
          />
        )}
        <div className={styles.adding}>
          <Button icon="plus" disabled={full || onGallery === null} onClick={() => onGallery?.()}>
            {t.fromGallery}
          </Button>
          <Button look="link" disabled={full} onClick={() => editor.add(null)}>
            {t.words}
          </Button>
        </div>
        {onGallery === null && <p className={styles.hint}>{t.galleryComing}</p>}
        {full && <p className={styles.hint}>{t.full(story.slides.length)}</p>}
        {slides.length > 1 && <p className={styles.hint}>{t.orderHint}</p>}
      </section>
    </>
  );
};
