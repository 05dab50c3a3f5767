import type { DoubtfulPlot } from "../../../answers/register/detective/detective-question.ts";
import type { ChangeDraft } from "../../../domain/register/change.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import styles from "./detective-panel.module.css";
import { detectiveTexts } from "./detective-texts.ts";
import { readingDraft } from "./reading-draft.ts";
import { readingFacts } from "./reading-facts.ts";
import { ReadingMap } from "./reading-map.tsx";
import type { ReadingSketchQuestion } from "./reading-sketch.ts";
import { scoreFigure } from "./score-figure.ts";
import { shiftWords } from "./shift-words.ts";

export interface ReadingEntryProps extends ReadingSketchQuestion {
  readonly plot: DoubtfulPlot;
  readonly onChange: (drafts: readonly ChangeDraft[]) => void;
}

/** One reading: its map, its score, what speaks for it, and the way to take it. */
export const ReadingEntry = ({ plot, onChange, ...sketch }: ReadingEntryProps) => {
  const t = useTexts(detectiveTexts);
  const { hypothesis, written } = sketch;
  const name = t.names[hypothesis.name];
  const own = hypothesis === written;
  const moves = own ? t.stays : shiftWords(hypothesis.shiftM, t);
  return (
    <li className={styles.reading}>
      <ReadingMap label={t.map(name)} {...sketch} />
      <div className={styles.says}>
        <h5 className={styles.name}>{name}</h5>
        <p className={styles.score}>
          <meter className={styles.meter} min={0} max={1} value={hypothesis.score} />
          {t.score(scoreFigure(hypothesis.score))} · {moves}
        </p>
        {readingFacts(hypothesis, t).map((fact) => (
          <p key={fact} className={styles.fact}>
            {fact}
          </p>
        ))}
        {own ? (
          <p className={styles.keep}>{t.keep}</p>
        ) : (
          <Button
            aria-label={t.chooseLabel(name)}
            onClick={() => onChange([readingDraft(plot.row, plot.outline, hypothesis)])}
          >
            {t.choose}
          </Button>
        )}
      </div>
    </li>
  );
};
