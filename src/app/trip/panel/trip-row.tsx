import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LimitLine } from "../../../ui/feedback/limit-line.tsx";
import { TakeReleaseButton } from "../../kept-app/take-release-button.tsx";
import type { TripAct, TripLine } from "../model/trip-line.ts";
import { tripTexts } from "../trip-texts.ts";
import { SignMark } from "./sign-mark.tsx";
import styles from "./trip-row.module.css";

export interface TripRowProps {
  readonly line: TripLine;
  /** Absent on paper. */
  readonly onAct?: ((act: TripAct) => void) | undefined;
  /** What is being done, so that it is not begun twice. */
  readonly busy?: TripAct | null;
}

/** One thing a trip needs: its sign and word, what it is, its size, what to do. */
export const TripRow = ({ line, onAct, busy = null }: TripRowProps) => {
  const t = useTexts(tripTexts);
  const { sign, title, says, size, next, act, share } = line;
  return (
    <li className={styles.row} data-sign={sign} data-testid={`trip-${line.id}`}>
      <SignMark sign={sign} />
      <div className={styles.what}>
        <p className={styles.head}>
          <strong className={styles.title}>{title}</strong>
          <span className={styles.word}>{t.signs[sign]}</span>
        </p>
        <p className={styles.says}>{says}</p>
        {share !== undefined && <LimitLine share={share} />}
        {next && <p className={styles.next}>{next}</p>}
      </div>
      <span className={styles.size}>{size}</span>
      {act && onAct && (
        <div className={styles.act}>
          {act === "take-release" ? (
            <TakeReleaseButton />
          ) : (
            <Button
              icon={act === "stop-app" || act === "stop-fix" ? "close" : undefined}
              look={sign === "missing" ? "primary" : "secondary"}
              disabled={busy === act}
              onClick={() => onAct(act)}
            >
              {t.acts[act]}
            </Button>
          )}
        </div>
      )}
    </li>
  );
};
