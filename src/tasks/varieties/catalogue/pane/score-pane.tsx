import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { CRITERIA } from "../../analysis/choose/criteria.ts";
import { middleOfScore } from "../../analysis/choose/score-variety.ts";
import styles from "../catalogue.module.css";
import bar from "../marks/score-bar.module.css";
import { ScoreBar } from "../marks/score-bar.tsx";
import { scoreText } from "../model/score-text.ts";
import { classTexts } from "../texts/class-texts.ts";
import { listTexts } from "../texts/list-texts.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import type { PaneProps } from "./catalogue-pane.tsx";
import own from "./score-pane.module.css";

/** Every listed variety's score taken apart: nothing is ordered by a figure that cannot be checked. */
export const ScorePane = ({ own: model }: PaneProps) => {
  const t = useTexts(paneTexts);
  const c = useTexts(classTexts);
  const l = useTexts(listTexts);
  const { judged, listed, chosen, choose } = model;
  const order = listed.toSorted(
    (a, b) => middleOfScore(judged[b]!.score) - middleOfScore(judged[a]!.score),
  );
  const sum = judged[0]?.score.points ?? null;
  return (
    <div className={styles.paneBody}>
      <ul className={own.key}>
        {CRITERIA.map((criterion) => (
          <li key={criterion}>
            <span className={classNames(bar.key, bar[criterion])} />
            {c.criteria[criterion]}
          </li>
        ))}
        <li>
          <span className={classNames(bar.key, bar.unknown)} />
          {t.unknown}
        </li>
      </ul>
      {sum === null ? <p className={styles.text}>{l.noWeights}</p> : null}
      {order.length === 0 ? <p className={styles.text}>{t.empty}</p> : null}
      <ol className={own.rows} aria-label={t.scores}>
        {order.map((at) => {
          const { variety, score } = judged[at]!;
          return (
            <li key={variety.name} className={classNames(own.row, at === chosen && own.chosen)}>
              <button
                type="button"
                className={styles.name}
                aria-pressed={at === chosen}
                onClick={() => choose(at === chosen ? null : at)}
              >
                {variety.name}
              </button>
              <ScoreBar score={score} />
              <span className={own.points}>{scoreText(score)}</span>
            </li>
          );
        })}
      </ol>
      <p className={styles.hint}>{t.scoresNote}</p>
    </div>
  );
};
