import type { Locale } from "../../../i18n/locale.ts";
import { classNames } from "../../../ui/class-names.ts";
import type { AnnexFigures } from "../analysis/annex-figures.ts";
import { methodSentences, standingSentence } from "./method-sentences.ts";
import type { AnnexQuestion } from "./prepare-annex.ts";
import styles from "./result-block.module.css";
import { resultRows } from "./result-rows.ts";
import { methodTexts } from "./texts/method-texts.ts";
import { resultTexts } from "./texts/result-texts.ts";

export interface ResultBlockProps {
  readonly question: AnnexQuestion;
  readonly figures: AnnexFigures;
  readonly locale: Locale;
}

/** The figures of one plot, and the sentence that says what they mean; `tight` sets their lines closer. */
export const ResultBlock = ({
  question,
  figures,
  locale,
  tight = false,
}: ResultBlockProps & { readonly tight?: boolean }) => (
  <section>
    <h2 className={styles.title}>{resultTexts[locale].title}</h2>
    <table
      className={classNames(styles.rows, tight && styles.tight)}
      aria-label={resultTexts[locale].title}
    >
      <tbody>
        {resultRows(figures, question.result.tolerance, locale).map(({ label, value, strong }) => (
          <tr key={label} className={strong ? styles.strong : undefined}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className={styles.standing}>{standingSentence(figures, locale)}</p>
  </section>
);

/** How the figures came about, and from which limit and register. */
export const MethodBlock = ({ question, figures, locale }: ResultBlockProps) => (
  <section>
    <h2 className={styles.title}>{methodTexts[locale].title}</h2>
    <p className={styles.method}>{methodSentences(question, figures, locale)}</p>
  </section>
);
