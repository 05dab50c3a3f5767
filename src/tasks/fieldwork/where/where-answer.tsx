import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { radius95 } from "../../../position/declared-radius.ts";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { LimitFigure } from "./limit-figure.tsx";
import { panelTexts } from "./panel-texts.ts";
import type { Where } from "./use-where.ts";
import styles from "./where-answer.module.css";
import { whereTexts } from "./where-texts.ts";
import { ageWords, gpsWords, POOR_M, utmWords } from "./where-words.ts";

/** The answer in large: metres and side, or why there is none. */
export const WhereAnswer = ({ where }: { readonly where: Where }) => {
  const t = useTexts(panelTexts);
  const w = useTexts(whereTexts);
  const { locale } = useLocale();
  const { wish, state, fix, old, ageS, areas } = where;
  if (fix === null) {
    const none = wish.on && state.kind === "lost" ? w.noFix[state.why] : null;
    return (
      <div className={styles.answer} role="status">
        <p className={styles.title}>{none ? none.title : wish.on ? w.searching : t.question}</p>
        <p className={styles.hint}>
          {none ? none.next : wish.on ? w.searchingHint : t.questionHint}
        </p>
      </div>
    );
  }
  const [first] = areas;
  return (
    <div className={styles.answer}>
      {old ? (
        <StatusLine icon="warning" look="warning" strong={t.old(ageWords(ageS, locale))} />
      ) : null}
      {first ? <LimitFigure against={first} fix={fix} old={old} named /> : null}
      <p className={styles.place}>
        <strong className={styles.utm}>{utmWords(fix.longitude, fix.latitude)}</strong>
        <span className={radius95(fix.accuracy) > POOR_M ? styles.poor : undefined}>
          {gpsWords(fix, locale)}
        </span>
      </p>
    </div>
  );
};
