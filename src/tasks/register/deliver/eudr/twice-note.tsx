import type { Dataset } from "../../../../domain/dataset.ts";
import { formatNumber } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import styles from "../deliver.module.css";
import type { ReadyTwice } from "../model/eudr-notices.ts";
import { deliverTexts } from "../texts/deliver-texts.ts";

const MOST_NAMED = 6;

/** Ready plots that are the same plot, by name; nothing where there are none. */
export const TwiceNote = ({
  register,
  pairs,
}: {
  readonly register: Dataset<"plots">;
  readonly pairs: readonly ReadyTwice[];
}) => {
  const t = useTexts(deliverTexts);
  if (pairs.length === 0) return null;
  const name = (i: number): string => t.plotName(register.rows[i]!, register.ids[i]!);
  return (
    <Notice tone="attention" title={t.twice(pairs.length)}>
      <p className={styles.text}>{t.twiceText}</p>
      <ul className={styles.list}>
        {pairs.slice(0, MOST_NAMED).map(({ a, b, share }) => (
          <li key={`${a} ${b}`}>
            {t.twiceLine(name(a), name(b), `${formatNumber(100 * share, 1)} %`)}
          </li>
        ))}
        {pairs.length > MOST_NAMED ? <li>{t.more(pairs.length - MOST_NAMED)}</li> : null}
      </ul>
    </Notice>
  );
};
