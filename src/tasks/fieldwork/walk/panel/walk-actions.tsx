import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import type { WalkModel } from "../model/use-walk.ts";
import { walkRecorder } from "../model/walk-recorder.ts";
import styles from "../walk-section.module.css";
import { walkSectionTexts } from "../walk-section-texts.ts";

export interface WalkActionsProps {
  readonly model: WalkModel;
  readonly onOverlap: () => void;
}

/** The one or two things to do at this moment, at the thumb. */
export const WalkActions = ({ model, onOverlap }: WalkActionsProps) => {
  const { walk, plot, closing, setClosing, saving, saved, save, begin } = model;
  const t = useTexts(walkSectionTexts);
  if (walk.phase === "opening") return null;
  if (walk.phase === "none")
    return saved && model.register !== null ? (
      <div className={styles.actions}>
        <Button look="primary" onClick={onOverlap}>
          {t.toOverlap}
        </Button>
        <Button onClick={begin}>{t.again}</Button>
      </div>
    ) : (
      <Button look="primary" icon="play" wide onClick={begin}>
        {t.begin}
      </Button>
    );
  if (closing && plot) {
    const { register, book, code, codeTaken } = model;
    const reading = register !== null && (book.report === null || book.busy);
    const ready = !saving && !reading && !codeTaken && code.trim() !== "";
    return (
      <div className={styles.actions}>
        <Button look={ready ? "primary" : "dashed"} disabled={!ready} onClick={() => void save()}>
          {saving ? t.saving : reading ? t.reading : t.save}
        </Button>
        <Button disabled={saving} onClick={() => setClosing(false)}>
          {t.back}
        </Button>
      </div>
    );
  }
  const close = () => {
    walkRecorder.pause();
    setClosing(true);
  };
  return (
    <div className={styles.actions}>
      {walk.phase === "walking" ? (
        <Button icon="pause" onClick={() => walkRecorder.pause()}>
          {t.pause}
        </Button>
      ) : (
        <Button look="primary" icon="play" onClick={begin}>
          {t.goOn}
        </Button>
      )}
      <Button
        look={walk.phase === "walking" ? "primary" : "secondary"}
        disabled={plot === null}
        onClick={close}
      >
        {t.close}
      </Button>
    </div>
  );
};
