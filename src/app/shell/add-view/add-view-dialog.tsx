import { useState } from "react";
import type { Story } from "../../../domain/story/story.ts";
import { remember, remembered } from "../../../i18n/remembered.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { newId } from "../../../tasks/assembly/model/new-id.ts";
import { addSlide, isFull, newStory } from "../../../tasks/assembly/model/story-edits.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { Dialog } from "../../../ui/layout/dialog.tsx";
import { FactList } from "../../../ui/text/fact-list.tsx";
import { TASKS } from "../../tasks.ts";
import { appTexts } from "../../texts.ts";
import { useApp } from "../app-context.ts";
import styles from "./add-view-dialog.module.css";
import { addViewTexts } from "./add-view-texts.ts";
import { slideOfView } from "./slide-of-view.ts";
import { useOwnStories, useSource } from "./use-own-stories.ts";

const NEW = "nueva";
const ASSEMBLY_TASK = "presentar";
/** The story last open in the editor. */
const LAST = "historia";

type Outcome =
  | { readonly kind: "kept"; readonly story: Story; readonly slide: string }
  | { readonly kind: "not-kept" };

/** What the screen shows now, added to a story; says what was added and leads there. */
export const AddViewDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTexts(addViewTexts);
  const { close } = useTexts(appTexts);
  const { locale } = useLocale();
  const { view, goTo } = useApp();
  const task = view.get("tarea") ?? TASKS[0].id;
  const source = useSource(task);
  const { store, stories } = useOwnStories();
  const [chosen, setChosen] = useState<string | null>(null);
  const [asSeen, setAsSeen] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const waiting = source === null || stories === null;
  const own = stories ?? [];
  const last = own.find(({ id }) => id === remembered(LAST)) ?? own[0];
  const wanted = chosen ?? last?.id ?? NEW;
  const target = own.find(({ id }) => id === wanted) ?? newStory(NEW, t.newTitle, "assembly");
  const offered = source?.fromView(view);
  const offer = source?.offers.find(({ id }) => id === offered?.offer);
  const full = isFull(target);
  const titleOf = ({ title }: Story): string => title.trim() || t.untitled;

  const add = async (): Promise<void> => {
    if (!source) return;
    const slide = slideOfView(newId(), task, source, view, asSeen);
    const story = target.id === NEW ? { ...target, id: newId() } : target;
    const kept = { ...addSlide(story, slide, null), changedAt: Date.now() };
    if (!(await store.keep(kept))) return setOutcome({ kind: "not-kept" });
    remember(LAST, kept.id);
    setOutcome({ kind: "kept", story: kept, slide: slide.id });
  };
  const goThere = (story: Story, slide: string): void => {
    onClose();
    view.set({ historia: story.id, diapositiva: slide });
    goTo(ASSEMBLY_TASK);
  };

  const actions =
    outcome?.kind === "kept" ? (
      <>
        <Button look="primary" onClick={() => goThere(outcome.story, outcome.slide)}>
          {t.goThere}
        </Button>
        <Button onClick={onClose}>{t.stay}</Button>
      </>
    ) : (
      <>
        <Button look="primary" icon="plus" disabled={waiting || !offer || full} onClick={add}>
          {t.add}
        </Button>
        <Button onClick={onClose}>{t.cancel}</Button>
      </>
    );
  return (
    <Dialog open title={t.title} closeName={close} onClose={onClose} actions={actions}>
      <div className={styles.body} aria-busy={waiting}>
        {outcome?.kind === "kept" ? (
          <Notice
            tone="info"
            title={t.added(offer?.title[locale] ?? "", titleOf(outcome.story))}
            announce
          />
        ) : waiting ? (
          <p>{t.waiting}</p>
        ) : offer === undefined ? (
          <p>{t.nothing}</p>
        ) : (
          <>
            <p>{t.intro}</p>
            <FactList
              facts={[{ label: t.slide, value: offer.title[locale], hint: offer.about[locale] }]}
            />
            <Checkbox label={t.asSeen} hint={t.asSeenHint} checked={asSeen} onChange={setAsSeen} />
            <Select
              label={t.story}
              error={full ? t.full : null}
              value={wanted}
              options={[
                ...own.map((story) => ({ value: story.id, label: titleOf(story) })),
                { value: NEW, label: t.newStory },
              ]}
              onChange={setChosen}
            />
            {outcome?.kind === "not-kept" && <Notice tone="attention" title={t.notKept} announce />}
          </>
        )}
      </div>
    </Dialog>
  );
};
