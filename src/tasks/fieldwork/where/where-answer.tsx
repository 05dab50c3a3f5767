import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { jumpEndWords } from "./jump-words.ts";
import { LimitFigure } from "./limit-figure.tsx";
import { noFixWords } from "./no-fix-words.ts";
import { panelTexts } from "./panel-texts.ts";
import type { Where } from "./use-where.ts";
import styles from "./where-answer.module.css";
import { WhereHalt } from "./where-halt.tsx";
import { WherePlace } from "./where-place.tsx";
import { whereTexts } from "./where-texts.ts";
import { ageWords } from "./where-words.ts";

/** The answer in large: metres and side with how exact they are, or why there is none and what to do. */
export const WhereAnswer = ({ where }: { readonly where: Where }) => {
  const t = useTexts(panelTexts);
  const w = useTexts(whereTexts);
  const { locale } = useLocale();
  const { wish, state, fix, jump, ended, old, ageS, areas } = where;
  if (fix === null) {
    const none = wish.on && state.kind === "lost" ? noFixWords(state.why, locale) : null;
    return (
      <div className={styles.answer} role="status">
        <p className={styles.title}>{none ? none.title : wish.on ? w.searching : t.question}</p>
        <p className={styles.hint}>
          {none ? none.next : wish.on ? w.searchingHint : t.questionHint}
        </p>
      </div>
    );
  }
  // A silent receiver may speak again by itself; one that was refused or turned off waits for a hand.
  const halted = jump !== null || (state.kind === "lost" && state.why !== "timeout");
  if (halted)
    return (
      <div className={styles.answer}>
        <WhereHalt where={where} fix={fix} />
      </div>
    );
  const [first] = areas;
  return (
    <div className={styles.answer}>
      {old ? (
        <StatusLine icon="warning" look="warning" strong={t.old(ageWords(ageS, locale))} />
      ) : ended ? (
        <StatusLine icon="warning" look="warning" strong={jumpEndWords(ended, locale)} />
      ) : null}
      {first ? (
        <LimitFigure against={first} fix={fix} old={old} named>
          <WherePlace fix={fix} />
        </LimitFigure>
      ) : (
        <WherePlace fix={fix} />
      )}
    </div>
  );
};
