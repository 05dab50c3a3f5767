import { type BerryCount, countSums, OPENED_WANTED } from "../../../domain/field/berry-count.ts";
import {
  MOST_TAPS,
  openedOf,
  POSITIONS,
  type PositionTap,
  withoutLast,
} from "../../../domain/field/berry-taps.ts";
import { formatPercent } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { wilsonInterval } from "../../../stats/wilson-interval.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { LiveRegion } from "../../../ui/text/live-region.tsx";
import { countTexts } from "./count-texts.ts";
import { feel } from "./feel.ts";
import styles from "./fruits-stage.module.css";
import { TapButton } from "./tap-button.tsx";

export interface OpenedStageProps {
  readonly count: BerryCount;
  readonly onOpened: (change: (opened: string) => string) => void;
  readonly onDone: () => void;
  readonly doneLabel: string;
}

/** Bored fruits, opened one by one: where the borer is in each. */
export const OpenedStage = ({ count, onOpened, onDone, doneLabel }: OpenedStageProps) => {
  const t = useTexts(countTexts);
  const { opened } = count;
  const by = openedOf(opened);
  const { bored } = countSums(count.taps);
  const last = opened.at(-1) as PositionTap | undefined;
  const early = by.A + by.B;
  const range = wilsonInterval(early, opened.length);
  const sum = t.openedSum(formatInteger(opened.length), formatInteger(OPENED_WANTED));
  const tap = (one: PositionTap): void => {
    feel("one");
    onOpened((now) => (now.length < MOST_TAPS ? now + one : now));
  };
  const undo = (): void => {
    feel("undo");
    onOpened(withoutLast);
  };
  return (
    <div className={styles.stage}>
      <div className={styles.said}>
        <h2 className={styles.tree}>{sum}</h2>
        {range === null ? (
          <p className={styles.hint}>{t.openedLead(formatInteger(OPENED_WANTED))}</p>
        ) : null}
        {range === null ? null : (
          <p className={styles.early}>
            {t.early(
              formatInteger(early),
              formatInteger(opened.length),
              formatPercent(early / opened.length),
              formatPercent(range[0]),
              formatPercent(range[1]),
            )}
          </p>
        )}
        {opened.length > bored ? (
          <p className={styles.hint}>
            {t.openedMore(formatInteger(opened.length), formatInteger(bored))}
          </p>
        ) : null}
      </div>
      <div className={styles.pad}>
        <div className={styles.taps}>
          {POSITIONS.map((position) => (
            <TapButton
              key={position}
              mark={position}
              label={t.position[position]}
              figure={formatInteger(by[position])}
              look="open"
              onTap={() => tap(position)}
            />
          ))}
        </div>
        <div className={styles.below}>
          <div className={styles.two}>
            <Button wide disabled={last === undefined} onClick={undo}>
              {last === undefined ? t.undo : t.undoOf(last)}
            </Button>
            <Button wide look="primary" onClick={onDone}>
              {doneLabel}
            </Button>
          </div>
        </div>
      </div>
      <LiveRegion message={sum} />
    </div>
  );
};
