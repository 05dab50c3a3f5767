import { useMemo } from "react";
import { type DetectiveQuestion, detect } from "../../../answers/register/detective/detective.ts";
import { districtBook } from "../../../checks/register/district-book.ts";
import type { ChangeDraft } from "../../../domain/register/change.ts";
import { formatDistance, formatPercent } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import styles from "./detective-panel.module.css";
import { detectiveTexts } from "./detective-texts.ts";
import { readingDraft } from "./reading-draft.ts";
import { readingFacts } from "./reading-facts.ts";
import { ReadingMap } from "./reading-map.tsx";

export interface DetectivePanelProps extends DetectiveQuestion {
  readonly onChange: (drafts: readonly ChangeDraft[]) => void;
}

/** Readings below this share of the likeliest are not worth a look. */
const LEAST_SCORE = 0.002;
const MOST_SHOWN = 5;

/** What the figures of a doubtful plot may mean, each on a small map with what speaks for it; one is chosen. */
export const DetectivePanel = ({ onChange, ...question }: DetectivePanelProps) => {
  const t = useTexts(detectiveTexts);
  const { register, row, outline, hamlet, district, districts } = question;
  const answer = useMemo(
    () => detect({ register, row, outline, hamlet, district, districts }),
    [register, row, outline, hamlet, district, districts],
  );
  const capital = useMemo(
    () => districtBook(districts).named(district) ?? null,
    [districts, district],
  );
  const { hypotheses } = answer;
  const written = hypotheses.find(({ name }) => name === "as-written") ?? null;
  const shown = hypotheses
    .filter((one) => one === written || one.score >= LEAST_SCORE)
    .slice(0, MOST_SHOWN);
  if (shown.length < 2) return null;
  return (
    <section className={styles.panel}>
      <h4 className={styles.heading}>{t.title}</h4>
      <p className={styles.help}>{t.help}</p>
      <ol className={styles.list}>
        {shown.map((one) => {
          const name = t.names[one.name];
          const own = one === written;
          const moves = own
            ? t.stays
            : one.shiftM === null
              ? t.noShift
              : t.shift(formatDistance(one.shiftM < 1000 ? one.shiftM : roughly(one.shiftM)));
          return (
            <li key={`${one.name} ${one.outline.parts[0]?.[0]?.[0]}`} className={styles.reading}>
              <ReadingMap
                label={t.map(name)}
                hypothesis={one}
                written={written}
                answer={answer}
                register={register}
                capital={capital}
              />
              <div className={styles.says}>
                <h5 className={styles.name}>{name}</h5>
                <p className={styles.score}>
                  <meter className={styles.meter} min={0} max={1} value={one.score} />
                  {t.score(formatPercent(one.score, 0))} · {moves}
                </p>
                {readingFacts(one, t).map((fact) => (
                  <p key={fact} className={styles.fact}>
                    {fact}
                  </p>
                ))}
                {own ? (
                  <p className={styles.keep}>{t.keep}</p>
                ) : (
                  <Button
                    aria-label={t.chooseLabel(name)}
                    onClick={() => onChange([readingDraft(row, outline, one)])}
                  >
                    {t.choose}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
};

/** A far shift to 100 m, one of thousands of kilometres to a kilometre. */
const roughly = (metres: number): number => {
  const step = metres < 100_000 ? 100 : 1000;
  return step * Math.round(metres / step);
};
