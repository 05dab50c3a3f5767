import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { locating } from "../../position/locating.ts";
import { jumpWords } from "../../tasks/fieldwork/where/jump-words.ts";
import { noFixWords } from "../../tasks/fieldwork/where/no-fix-words.ts";
import type { Where } from "../../tasks/fieldwork/where/use-where.ts";
import { whereTexts } from "../../tasks/fieldwork/where/where-texts.ts";
import {
  ageWords,
  gpsWords,
  sideWords,
  utmWords,
} from "../../tasks/fieldwork/where/where-words.ts";
import { Icon } from "../../ui/icon/icon.tsx";
import { LiveRegion } from "../../ui/text/live-region.tsx";
import { locateTexts } from "./locate-texts.ts";
import styles from "./position-box.module.css";

export interface PositionBoxProps {
  readonly where: Where;
  /** The screen says it elsewhere: only what is read aloud is left. */
  readonly told: boolean;
}

/** Side, metres, error and UTM on a dark box; or why there is no position and what to do. */
export const PositionBox = ({ where, told }: PositionBoxProps) => {
  const t = useTexts(locateTexts);
  const w = useTexts(whereTexts);
  const { locale } = useLocale();
  const { state, fix, jump, old, ageS, areas } = where;
  const none = state.kind === "lost" ? noFixWords(state.why, locale) : null;
  const jumped = jump && jumpWords(jump, locale);
  const [first] = areas;
  const side = first ? sideWords(first.where, locale) : null;
  // What changes at every step is not read aloud; that it is lost, found, or on another side is.
  const aloud = (
    <LiveRegion
      message={
        fix === null
          ? none
            ? `${none.title}. ${none.next}`
            : w.searching
          : jumped
            ? jumped.title
            : old
              ? ageWords(ageS, locale)
              : first?.where
                ? w[first.where.side]
                : ""
      }
    />
  );
  if (told) return aloud;
  return (
    <section className={styles.box} aria-label={t.box}>
      {fix === null ? (
        <p>
          <strong>{none ? none.title : w.searching}</strong>
          <br />
          {none ? none.next : w.searchingHint}
        </p>
      ) : (
        <p>
          {jumped ? (
            <>
              <strong>{jumped.title}.</strong> {jumped.next}
              <br />
            </>
          ) : old ? (
            <>
              <strong>{ageWords(ageS, locale)}.</strong> {none ? `${none.title}. ` : null}
              <br />
            </>
          ) : null}
          {side === null ? null : (
            <>
              <strong>{side}</strong> ·{" "}
            </>
          )}
          {gpsWords(fix, locale)}
          <br />
          {utmWords(fix.longitude, fix.latitude)}
        </p>
      )}
      <button
        type="button"
        className={styles.close}
        aria-label={t.stop}
        title={t.stop}
        onClick={() => locating.set({ on: false })}
      >
        <Icon name="close" size={18} />
      </button>
      {aloud}
    </section>
  );
};
