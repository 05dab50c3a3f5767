import type { CSSProperties } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import type { Score } from "../../analysis/choose/score-variety.ts";
import { classTexts } from "../texts/class-texts.ts";
import styles from "./score-bar.module.css";

export interface ScoreBarProps {
  readonly score: Score;
}

const share = (points: number): CSSProperties => ({ "--share": `${points}%` }) as CSSProperties;

/** A score as its parts end to end: points given solid, points not known hatched. */
export const ScoreBar = ({ score }: ScoreBarProps) => {
  const c = useTexts(classTexts);
  const words = score.parts
    .map(({ criterion, value, points }) =>
      c.spoken(c.criteria[criterion], value === null ? c.notSaid : formatInteger(points)),
    )
    .join(", ");
  return (
    <span className={styles.bar} role="img" aria-label={words}>
      {score.parts.map(({ criterion, value, points, most }) => (
        <span
          key={criterion}
          className={classNames(styles.part, value === null ? styles.unknown : styles[criterion])}
          style={share(value === null ? most : points)}
          title={c.spoken(
            c.criteria[criterion],
            value === null ? c.notSaid : formatInteger(points),
          )}
        >
          {points >= 8 ? formatInteger(points) : null}
        </span>
      ))}
    </span>
  );
};
