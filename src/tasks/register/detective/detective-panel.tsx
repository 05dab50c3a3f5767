import { useMemo } from "react";
import { convinces } from "../../../answers/register/detective/convinces.ts";
import type { DoubtfulPlot } from "../../../answers/register/detective/detective-question.ts";
import { detectiveRegister } from "../../../answers/register/detective/detective-register.ts";
import { districtBook } from "../../../checks/register/district-book.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import type { District } from "../../../domain/district.ts";
import type { ChangeDraft } from "../../../domain/register/change.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { AnalysisClient } from "../../../worker/analysis-client.ts";
import { useAnswer } from "../../use-answer.ts";
import type { RegisterAnalyses } from "../analysis/register-analyses.ts";
import styles from "./detective-panel.module.css";
import { detectiveTexts } from "./detective-texts.ts";
import { ReadingEntry } from "./reading-entry.tsx";
import { scoreFigure } from "./score-figure.ts";
import { SharedReading } from "./shared-reading.tsx";

export interface DetectivePanelProps {
  readonly analyses: AnalysisClient<RegisterAnalyses>;
  readonly register: Dataset<"plots">;
  readonly districts: readonly District[];
  /** The doubtful plot; keep it as long as it is the same. */
  readonly plot: DoubtfulPlot;
  /** All that the same rule doubts, this one among them; keep them as long as they are the same. */
  readonly alike: readonly DoubtfulPlot[];
  readonly codeOf: (row: number) => string;
  readonly onChange: (drafts: readonly ChangeDraft[]) => void;
}

/** Readings below this share of the likeliest are not worth a look. */
const LEAST_SCORE = 0.002;
const MOST_SHOWN = 5;

/** What the figures of a doubtful plot may mean, each on a small map with what speaks for it; one is chosen. */
export const DetectivePanel = (props: DetectivePanelProps) => {
  const { analyses, register, districts, plot, alike, codeOf, onChange } = props;
  const t = useTexts(detectiveTexts);
  const seen = useMemo(() => detectiveRegister(register), [register]);
  const own = useMemo(
    () => ({ register: seen, plots: [plot], districts }),
    [seen, plot, districts],
  );
  const { value, current } = useAnswer(analyses, "registerDetective", own, plot);
  const likeliest = value?.best[0]?.name ?? "as-written";
  const asksAll = likeliest !== "as-written" && alike.length > 1;
  const all = useMemo(
    () => (asksAll ? { register: seen, plots: alike, districts } : null),
    [asksAll, seen, alike, districts],
  );
  const shared = useAnswer(analyses, "registerDetective", all, alike).value;
  const capital = useMemo(
    () => districtBook(districts).named(plot.district) ?? null,
    [districts, plot],
  );
  const answer = value?.first ?? null;
  if (answer === null)
    return current ? null : (
      <p className={styles.help} role="status">
        {t.looking}
      </p>
    );
  const { hypotheses } = answer;
  const written = hypotheses.find(({ name }) => name === "as-written") ?? null;
  const shown = hypotheses
    .filter((one) => one === written || one.score >= LEAST_SCORE)
    .slice(0, MOST_SHOWN);
  const convincing = convinces(answer);
  if (hypotheses.length === 0 || (convincing && shown.length < 2)) return null;
  return (
    <section className={styles.panel}>
      <h4 className={styles.heading}>{t.title}</h4>
      <p className={styles.help}>{convincing ? t.help : <strong>{t.noneConvinces}</strong>}</p>
      {shared === null ? null : (
        <SharedReading
          key={likeliest}
          name={likeliest}
          best={shared.best}
          codeOf={codeOf}
          onChange={onChange}
        />
      )}
      <ol className={styles.list}>
        {shown.map((one) => (
          <ReadingEntry
            key={`${one.name} ${one.outline.parts[0]?.[0]?.[0]}`}
            hypothesis={one}
            written={written}
            answer={answer}
            register={register}
            capital={capital}
            plot={plot}
            onChange={onChange}
          />
        ))}
      </ol>
      {answer.none > 0 ? <p className={styles.help}>{t.none(scoreFigure(answer.none))}</p> : null}
    </section>
  );
};
