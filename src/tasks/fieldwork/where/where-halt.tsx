import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { Fix } from "../../../position/fix.ts";
import { AGREEING } from "../../../position/settle-fix.ts";
import { jumpWords } from "./jump-words.ts";
import { noFixWords } from "./no-fix-words.ts";
import { panelTexts } from "./panel-texts.ts";
import type { Where } from "./use-where.ts";
import styles from "./where-answer.module.css";
import { WherePlace } from "./where-place.tsx";
import { ageWords, sideWords } from "./where-words.ts";

export interface WhereHaltProps {
  readonly where: Where;
  /** The last that counts. */
  readonly fix: Fix;
}

/** Why no side is told by what is known, what to do, and what was known last, in small. */
export const WhereHalt = ({ where, fix }: WhereHaltProps) => {
  const t = useTexts(panelTexts);
  const { locale } = useLocale();
  const { jump, state, ageS, areas } = where;
  const { title, next } =
    jump !== null
      ? jumpWords(jump, locale)
      : noFixWords(state.kind === "lost" ? state.why : "unavailable", locale);
  const [first] = areas;
  const age = ageWords(ageS, locale);
  return (
    <>
      <div role="alert" className={styles.halt}>
        <p className={styles.title}>{title}</p>
        <p className={styles.next}>{next}</p>
        {jump === null ? null : (
          <span className={styles.counter} aria-hidden="true">
            {Array.from({ length: AGREEING }, (_, k) => (
              <span key={String(k)} className={k < jump.agreed ? styles.came : styles.awaited} />
            ))}
          </span>
        )}
      </div>
      <WherePlace
        fix={fix}
        last={
          jump !== null
            ? t.lastSure(age)
            : first
              ? t.lastSide(sideWords(first.where, locale), age)
              : age
        }
      />
    </>
  );
};
