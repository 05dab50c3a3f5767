import { useEffect, useMemo, useState } from "react";
import { issueSentence } from "../../i18n/issues/issue-sentence.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/controls/button.tsx";
import { EmptyState } from "../../ui/feedback/empty-state.tsx";
import { Notice } from "../../ui/feedback/notice.tsx";
import { StatusLine } from "../../ui/feedback/status-line.tsx";
import { Tabs } from "../../ui/layout/tabs.tsx";
import { useMedia } from "../../ui/layout/use-media.ts";
import { LiveRegion } from "../../ui/text/live-region.tsx";
import type { TaskContext } from "../task.ts";
import styles from "./assembly-screen.module.css";
import { FaultList } from "./editor/fault-list.tsx";
import { Gallery } from "./editor/gallery.tsx";
import { NotesField } from "./editor/notes-field.tsx";
import { PlotsShown } from "./editor/plots-shown.tsx";
import { PresentActions } from "./editor/present-actions.tsx";
import { SlideFields } from "./editor/slide-fields.tsx";
import { SlidePreview } from "./editor/slide-preview.tsx";
import { SlideTimeline } from "./editor/slide-timeline.tsx";
import { SlideTools } from "./editor/slide-tools.tsx";
import { StoryChoice } from "./editor/story-choice.tsx";
import { StoryPanel } from "./editor/story-panel.tsx";
import { useEditor } from "./editor/use-editor.ts";
import { useStoryFile } from "./editor/use-story-file.ts";
import { recordWords } from "./model/record-words.ts";
import { slideName } from "./model/slide-name.ts";
import { isFull } from "./model/story-edits.ts";
import { useResolved } from "./model/use-resolved.ts";
import { useSlideMaker, useSlideSources } from "./model/use-slide-maker.ts";
import { editorTexts } from "./texts/editor-texts.ts";
import { galleryTexts } from "./texts/gallery-texts.ts";
import { storyTexts } from "./texts/story-texts.ts";

type Context = TaskContext<Readonly<Record<never, never>>>;
type Pane = "list" | "slide" | "story";

const PHONE = "(max-width: 767.98px)";

/** Stories: their slides down the left, the slide as it will be seen, and what is written and chosen for it. */
export const AssemblyScreen = (context: Context) => {
  const { documents, opening, view, slideSources } = context;
  const t = useTexts(editorTexts);
  const words = useTexts(storyTexts);
  const added = useTexts(galleryTexts).added;
  const { locale } = useLocale();
  const phone = useMedia(PHONE);
  const editor = useEditor(view);
  const { story } = editor;
  const sources = useSlideSources(slideSources);
  const maker = useSlideMaker(sources, documents, opening);
  const records = useMemo(() => recordWords(documents.registers), [documents.registers]);
  const slides = useResolved(story, maker, records);
  const file = useStoryFile(editor);
  const [pane, setPane] = useState<Pane>("slide");
  const [gallery, setGallery] = useState(false);

  const at = slides.findIndex(({ slide }) => slide.id === editor.slide);
  const current = slides[at];
  const names = new Map(
    slides.map((slide, place) => [slide.slide.id, slideName(slide, locale, t.nameless(place + 1))]),
  );
  const nameOf = (id: string): string => names.get(id) ?? "";
  const taken = new Set(
    slides.flatMap(({ slide: { origin } }) => (origin ? [`${origin.task} ${origin.offer}`] : [])),
  );
  // The list is a pane of its own on a phone alone.
  useEffect(() => {
    setPane(phone ? "list" : "slide");
  }, [phone]);

  if (story === null)
    return (
      <div id="resultado" tabIndex={-1} className={styles.screen} aria-busy="true">
        <p className={styles.opening}>{t.loading}</p>
      </div>
    );
  const full = isFull(story);
  const { issue } = editor.stories;
  const adding = (
    <div className={styles.adding}>
      <Button icon="plus" disabled={full || sources === null} onClick={() => setGallery(true)}>
        {t.fromGallery}
      </Button>
      <Button look="link" disabled={full} onClick={() => editor.add(null)}>
        {t.words}
      </Button>
      {full && <p className={styles.hint}>{t.full(story.slides.length)}</p>}
    </div>
  );
  const empty = (
    <EmptyState title={t.emptyTitle}>
      <p>{t.emptyText}</p>
    </EmptyState>
  );
  const list = (
    <>
      <StoryChoice
        own={editor.stories.list ?? []}
        shipped={editor.shipped}
        current={story.id}
        onChoose={editor.openStory}
        onNew={() => editor.begin()}
      />
      <h2 className={styles.heading}>
        {t.slides} <span className={styles.aside}>{t.count(slides.length)}</span>
      </h2>
      {slides.length === 0 ? (
        empty
      ) : (
        <SlideTimeline
          slides={slides}
          current={editor.slide}
          onChoose={(id) => {
            editor.openSlide(id);
            if (phone) setPane("slide");
          }}
          onMove={(id, to) => editor.move(id, to, nameOf(id))}
        />
      )}
      {adding}
      {slides.length > 1 && <p className={styles.hint}>{t.orderHint}</p>}
    </>
  );
  const fields = current ? (
    <SlideFields
      resolved={current}
      onChange={(patch) => editor.changeSlide(current.slide.id, patch)}
    />
  ) : (
    empty
  );
  const notes = current && (
    <NotesField
      key={current.slide.id}
      notes={current.slide.notes}
      onChange={(next) => editor.changeSlide(current.slide.id, { notes: next })}
    />
  );
  const about = (
    <StoryPanel
      story={story}
      onChange={editor.change}
      onOpen={file.open}
      onRemove={editor.removeStory}
    />
  );
  return (
    <div id="resultado" tabIndex={-1} className={styles.screen}>
      <LiveRegion message={editor.said} />
      {phone ? null : (
        <aside className={styles.list} aria-label={t.slides}>
          <div className={styles.scroll} data-scroll="">
            {list}
          </div>
          <PlotsShown story={story} onConsent={(consent) => editor.change({ consent })} />
        </aside>
      )}
      <section className={styles.centre} aria-label={t.preview}>
        {issue && (
          <Notice tone="warning" title={issueSentence(issue, locale).title} announce>
            {issueSentence(issue, locale).next}
          </Notice>
        )}
        {file.notice}
        {editor.undo && (
          <div className={styles.undo} role="status">
            <StatusLine icon="info" look="bare" strong={editor.undo.label} />
            <Button look="link" onClick={editor.undo.back}>
              {t.undo}
            </Button>
          </div>
        )}
        {current ? (
          <>
            <SlideTools
              at={at}
              of={slides.length}
              name={nameOf(current.slide.id)}
              full={full}
              onMove={(to) => editor.move(current.slide.id, to, nameOf(current.slide.id))}
              onDuplicate={() => editor.duplicate(current.slide.id)}
              onRemove={() => editor.remove(current.slide.id, nameOf(current.slide.id))}
            />
            <SlidePreview slides={slides} current={current.slide.id} onChoose={editor.openSlide} />
            <FaultList faults={current.faults} />
            {phone ? null : notes}
          </>
        ) : phone ? null : (
          empty
        )}
      </section>
      <aside className={styles.panel} aria-label={t.tabs}>
        <div className={styles.tabs}>
          <Tabs
            label={t.tabs}
            tabs={[
              ...(phone ? [{ id: "list" as const, label: t.listTab }] : []),
              { id: "slide" as const, label: t.slideTab },
              { id: "story" as const, label: t.storyTab },
            ]}
            selected={pane}
            onSelect={setPane}
          />
        </div>
        <div className={styles.scroll} data-scroll="">
          {pane === "list" ? (
            list
          ) : pane === "slide" ? (
            <>
              {fields}
              {phone ? notes : null}
            </>
          ) : (
            <>
              {about}
              {phone ? (
                <PlotsShown story={story} onConsent={(consent) => editor.change({ consent })} />
              ) : null}
            </>
          )}
        </div>
        <div className={styles.actions}>
          <PresentActions story={story} slides={slides} nameOf={nameOf} />
          <p className={styles.hint}>{words.leaves}</p>
        </div>
      </aside>
      <Gallery
        open={gallery}
        sources={sources ?? new Map()}
        maker={maker}
        exact={story.consent !== null}
        taken={taken}
        onAdd={(origin) => {
          editor.add(origin);
          setGallery(false);
          const offer = sources?.get(origin.task)?.offers.find(({ id }) => id === origin.offer);
          if (offer) editor.say(added(offer.title[locale]));
        }}
        onClose={() => setGallery(false)}
      />
    </div>
  );
};
