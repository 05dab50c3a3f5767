import { formatBearing } from "../../../i18n/format-coordinate.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { panelTexts } from "./panel-texts.ts";
import type { Where } from "./use-where.ts";
import styles from "./where-answer.module.css";
import { whereTexts } from "./where-texts.ts";
import { gpsWords, sideOnly, utmWords, walkingDistance } from "./where-words.ts";

/** The answer in large: metres and side, or why there is none. */
export const WhereAnswer = ({ where }: { readonly where: Where }) => {
  const t = useTexts(panelTexts);
  const w = useTexts(whereTexts);
  const { locale } = useLocale();
  const { wish, state, fix, areas } = where;
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
  const against = first?.where ?? null;
  return (
    <div className={styles.answer}>
      {first ? (
        against === null ? (
          <p className={styles.title}>{w.far}</p>
        ) : against.side === "undecided" ? (
          <p className={styles.title}>
            {w.undecided}:{" "}
            {t.undecidedHint(walkingDistance(against.distanceM), gpsWords(fix, locale))}
          </p>
        ) : (
          <p className={styles.figure}>
            <span className={styles.number}>{walkingDistance(against.distanceM)}</span>
            <span>
              <strong>{sideOnly(against.side, locale)}</strong> {t.limitOf(first.area.name)}
              {Number.isNaN(against.directionDeg) ? null : (
                <span className={styles.way}>
                  {t.toLimit}: {formatBearing(against.directionDeg, locale)}
                </span>
              )}
            </span>
          </p>
        )
      ) : null}
      <p className={styles.place}>
        <strong>{utmWords(fix.longitude, fix.latitude)}</strong> · {gpsWords(fix, locale)}
      </p>
    </div>
  );
};
