import type { Story } from "../../../domain/story/story.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Notice } from "../../../ui/feedback/notice.tsx";
import { presentable, publicStoryOf } from "../model/public-story-of.ts";
import type { ResolvedSlide } from "../model/resolved-slide.ts";
import { useAudit } from "../model/use-audit.ts";
import { TakeawayMenu } from "../takeaway/takeaway-menu.tsx";
import { editorTexts } from "../texts/editor-texts.ts";
import { storyTexts } from "../texts/story-texts.ts";
import { AuditNotices } from "./audit-notices.tsx";
import { namedList } from "./named-list.ts";
import styles from "./present-actions.module.css";
import { usePresenting } from "./use-presenting.ts";

export interface PresentActionsProps {
  readonly story: Story;
  readonly slides: readonly ResolvedSlide[];
  readonly nameOf: (slide: string) => string;
}

/** What a finished story is for, and what still stands in its way. */
export const PresentActions = ({ story, slides, nameOf }: PresentActionsProps) => {
  const t = useTexts(editorTexts);
  const words = useTexts(storyTexts);
  const faults = useAudit(slides);
  const { problem, present } = usePresenting(words.preparing);
  const waiting = faults === null || slides.some((slide) => slide.waiting);
  const nothing = !waiting && presentable(slides).length === 0;
  const ready = !waiting && !nothing && faults.length === 0;
  const leftOut = slides.filter(({ faults: own }) => own.length > 0);
  const show = (speaker: boolean) => present(publicStoryOf(story, slides, Date.now()), speaker);
  return (
    <div className={styles.actions}>
      {faults && faults.length > 0 && <AuditNotices faults={faults} nameOf={nameOf} />}
      {problem?.kind === "not-stored" && (
        <Notice tone="attention" title={words.notStored} announce />
      )}
      {problem?.kind === "blocked" && (
        <Notice tone="warning" title={words.blocked} announce>
          <a href={problem.address} target="_blank" rel="noopener">
            {words.blockedLink}
          </a>
        </Notice>
      )}
      <p className={styles.state} role="status">
        {slides.length > 0 && waiting && words.waiting}
        {slides.length > 0 && nothing && words.nothing}
        {ready && leftOut.length > 0
          ? words.leftOut(
              namedList(
                leftOut.map(({ slide }) => nameOf(slide.id)),
                words.quoted,
                words.and,
              ),
              leftOut.length,
            )
          : null}
      </p>
      <div className={styles.buttons}>
        <Button look="primary" icon="projector" disabled={!ready} onClick={() => show(false)}>
          {t.present}
        </Button>
        <Button disabled={!ready} onClick={() => show(true)}>
          {t.speaker}
        </Button>
        <TakeawayMenu story={() => publicStoryOf(story, slides, Date.now())} disabled={!ready} />
      </div>
      <p className={styles.leaves}>{words.leaves}</p>
    </div>
  );
};
