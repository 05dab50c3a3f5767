import type { Locale } from "../../../i18n/locale.ts";
import type { AnnexFigures } from "../analysis/annex-figures.ts";
import styles from "./annex-head.module.css";
import { paperTexts } from "./texts/paper-texts.ts";
import { SentenceWithCode, WholeCode } from "./whole-code.tsx";

export interface AnnexHeadProps {
  readonly figures: AnnexFigures;
  /** "" where the register has none. */
  readonly hamlet: string;
  /** "" leaves a line to write on. */
  readonly actNumber: string;
  readonly sample: boolean;
  readonly locale: Locale;
}

const SUBTITLES = {
  polygon: "subtitle",
  point: "subtitlePoint",
  unmeasured: "subtitleUnmeasured",
} as const;

/** Title, plot, number of the record it is annexed to, and whether the data is only an example. */
export const AnnexHead = ({ figures, hamlet, actNumber, sample, locale }: AnnexHeadProps) => {
  const t = paperTexts[locale];
  return (
    <header className={styles.head}>
      <div className={styles.row}>
        <h1 className={styles.title}>{t.title}</h1>
        {sample ? <strong className={styles.sample}>{t.sample}</strong> : null}
      </div>
      <div className={styles.row}>
        <p className={styles.subtitle}>
          <SentenceWithCode sentence={t[SUBTITLES[figures.kind]]} code={figures.id} />
          {hamlet === "" ? null : t.inHamlet(hamlet)}
        </p>
        <p className={styles.act}>
          {t.act}{" "}
          {actNumber === "" ? (
            <span className={styles.blank} />
          ) : (
            <strong>
              <WholeCode code={actNumber} />
            </strong>
          )}
        </p>
      </div>
    </header>
  );
};
