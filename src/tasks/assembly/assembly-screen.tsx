import { useMemo, useState } from "react";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useMedia } from "../../ui/layout/use-media.ts";
import { LiveRegion } from "../../ui/text/live-region.tsx";
import type { TaskContext } from "../task.ts";
import styles from "./assembly-screen.module.css";
import { EditorMessages } from "./editor/editor-messages.tsx";
import type { EditorLayoutProps, Pane } from "./editor/editor-parts.ts";
import { EmptyStory } from "./editor/empty-story.tsx";
import { FaultList } from "./editor/fault-list.tsx";
import { Gallery } from "./editor/gallery.tsx";
import { NotesField } from "./editor/notes-field.tsx";
import { PhoneEditor } from "./editor/phone-editor.tsx";
import { PlotsShown } from "./editor/plots-shown.tsx";
import { PresentActions } from "./editor/present-actions.tsx";
import { sampleFor } from "./editor/sample-for.ts";
import { SlideFields } from "./editor/slide-fields.tsx";
import { SlidePreview } from "./editor/slide-preview.tsx";
import { SlideTools } from "./editor/slide-tools.tsx";
import { StoryList } from "./editor/story-list.tsx";
import { StoryPanel } from "./editor/story-panel.tsx";
import { useEditor } from "./editor/use-editor.ts";
import { useLookingAt } from "./editor/use-looking-at.ts";
import { useStoryFile } from "./editor/use-story-file.ts";
import { WideEditor } from "./editor/wide-editor.tsx";
import { WrittenWarning } from "./editor/written-warning.tsx";
import { recordWords } from "./model/record-words.ts";
import { slideName } from "./model/slide-name.ts";
import { isFull } from "./model/story-edits.ts";
import { withUnclosed } from "./model/unclosed-tokens.ts";
import { useResolved } from "./model/use-resolved.ts";
import { useSlideMaker, useSlideSources } from "./model/use-slide-maker.ts";
import { notesFor } from "./stories/notes-for.ts";
import { editorTexts } from "./texts/editor-texts.ts";
import { galleryTexts } from "./texts/gallery-texts.ts";

type Context = TaskContext<Readonly<Record<never, never>>>;

/** Also a phone on its side: three panes under each other have no height there. */
const PHONE = "(max-width: 767.98px), (max-height: 499.98px)";

/** Stories: their slides along the limit, the slide as it will be seen, and what is written and chosen for it. */
export const AssemblyScreen = (context: Context) => {
  const { documents, opening, view, slideSources } = context;
  const t = useTexts(editorTexts);
  const { added } = useTexts(galleryTexts);
  const { locale } = useLocale();
  const phone = useMedia(PHONE);
  const editor = useEditor(view);
  const { story } = editor;
  const sources = useSlideSources(slideSources);
  const maker = useSlideMaker(sources, documents, opening);
  const records = useMemo(() => recordWords(documents.registers), [documents.registers]);
  const resolved = useResolved(story, maker, records);
  const slides = useMemo(() => withUnclosed(resolved), [resolved]);
  const file = useStoryFile(editor);
  const [pane, setPane] = useState<Pane>("list");
  const [gallery, setGallery] = useState(false);
  const { look, here } = useLookingAt();

  if (story === null)
    return (
      <div id="resultado" tabIndex={-1} className={styles.screen} aria-busy="true">
        <p className={styles.opening}>{t.loading}</p>
      </div>
    );

  const at = slides.findIndex(({ slide }) => slide.id === editor.slide);
  const current = slides[at];
  const nameAt = (place: number): string => {
    const there = slides[place];
    return there ? slideName(there, locale, t.nameless(place + 1)) : "";
  };
  const nameOf = (id: string): string => nameAt(slides.findIndex(({ slide }) => slide.id === id));
  const goTo = (place: number): void => {
    const there = slides[place];
    if (there) editor.openSlide(there.slide.id);
  };
  const id = current?.slide.id ?? "";
  const parts: EditorLayoutProps = {
    pane,
    onPane: setPane,
    list: (
      <StoryList
        editor={editor}
        slides={slides}
        nameOf={nameOf}
        onChoose={(chosen) => {
          editor.openSlide(chosen);
          if (phone) setPane("slide");
        }}
        onGallery={sources && (() => setGallery(true))}
      />
    ),
    plots: <PlotsShown story={story} onConsent={(consent) => editor.change({ consent })} />,
    messages: <EditorMessages issue={editor.stories.issue} file={file.notice} undo={editor.undo} />,
    slide: current ? (
      <>
        <SlideTools
          at={at}
          of={slides.length}
          name={nameAt(at)}
          full={isFull(story)}
          onGo={goTo}
          onMove={(to) => editor.move(id, to, nameAt(at))}
          onDuplicate={() => editor.duplicate(id)}
          onRemove={() => editor.remove(id, nameAt(at))}
        />
        <SlidePreview
          story={story}
          slides={slides}
          at={at}
          onGo={goTo}
          onView={phone ? null : look}
        />
        <FaultList
          faults={current.faults}
          written={[current.slide.message, current.slide.text].join("\n")}
        />
        <WrittenWarning written={[current.slide.name, current.slide.message, current.slide.text]} />
      </>
    ) : (
      <EmptyStory />
    ),
    fields: current && (
      <SlideFields
        resolved={current}
        here={phone ? null : here}
        onChange={(patch) => editor.changeSlide(id, patch)}
      />
    ),
    notes: current && (
      <NotesField
        key={id}
        notes={current.slide.notes}
        offered={notesFor(current.slide.origin, editor.shipped)}
        onChange={(notes) => editor.changeSlide(id, { notes })}
      />
    ),
    about: (
      <StoryPanel
        story={story}
        onChange={editor.change}
        onOpen={file.open}
        onRemove={editor.removeStory}
      />
    ),
    actions: <PresentActions story={story} slides={slides} nameOf={nameOf} />,
  };
  return (
    <div id="resultado" tabIndex={-1} className={styles.screen}>
      <LiveRegion message={editor.said} />
      {phone ? <PhoneEditor {...parts} /> : <WideEditor {...parts} />}
      <Gallery
        open={gallery}
        sources={sources ?? new Map()}
        maker={maker}
        exact={story.consent !== null}
        taken={
          new Set(
            story.slides.map(({ origin }) => (origin ? `${origin.task} ${origin.offer}` : "")),
          )
        }
        sampleFor={(task, offer) => sampleFor(context, task, offer)}
        onAdd={(origin, title) => {
          editor.add(origin);
          editor.say(added(title[locale]));
          setGallery(false);
          if (phone) setPane("slide");
        }}
        onClose={() => setGallery(false)}
      />
    </div>
  );
};
