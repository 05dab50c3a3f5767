import type { ReadingMethod } from "../../../domain/readings/reading-method.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { ClassClock } from "../../../ui/chart/class-clock.tsx";
import type { Interval } from "../analysis/groups/rate.ts";
import { type ClassEdges, classOf } from "../analysis/groups/thresholds.ts";
import { countText, intervalText, rateText } from "../round/rate-words.ts";
import { cardTexts } from "../texts/card-texts.ts";
import styles from "./card.module.css";

export interface RateLineProps {
  readonly events: number;
  readonly exposure: number;
  readonly interval: Interval | null;
  readonly method: ReadingMethod;
  readonly edges: ClassEdges;
}

/** A rate in large type, never without its interval and what it stands on. */
export const RateLine = ({ events, exposure, interval, method, edges }: RateLineProps) => {
  const { locale } = useLocale();
  const t = useTexts(cardTexts);
  if (exposure === 0) return <p className={styles.rate}>{t.cannot}</p>;
  const trap = method === "trampa";
  const rate = ((trap ? 1 : 100) * events) / exposure;
  return (
    <p className={styles.rate}>
      {trap ? null : <ClassClock value={classOf(rate, edges)} of={edges.length + 2} size={24} />}
      <strong>{rateText(rate, method, locale)}</strong>
      <span className={styles.stands}>
        {interval === null ? null : <>({intervalText(interval, method, locale)})</>}{" "}
        <span className={styles.count}>{countText({ events, exposure }, method, locale)}</span>
      </span>
    </p>
  );
};
