import { VERSION } from "../../../domain/version.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { AnnexSeal } from "../seal/annex-seal.ts";
import type { AnnexQuestion } from "./prepare-annex.ts";
import styles from "./seal-block.module.css";
import { methodTexts } from "./texts/method-texts.ts";

export interface SealBlockProps {
  readonly question: AnnexQuestion;
  readonly seal: AnnexSeal;
  readonly locale: Locale;
}

/** The code of the annex with how to hold it against the data, and the hashes of data, register and limit. */
export const SealBlock = ({ question: { register, area }, seal, locale }: SealBlockProps) => {
  const t = methodTexts[locale];
  const hashes: readonly (readonly [string, string])[] = [
    [t.sealData(t.version(VERSION)), seal.sha256],
    [t.sealRegister(register.provenance.name), register.provenance.sha256],
    [t.sealLimit(area.provenance.name), area.provenance.sha256],
  ];
  return (
    <section className={styles.seal}>
      <div className={styles.top}>
        <div>
          <p className={styles.label}>{t.sealCode}</p>
          <p className={styles.code}>{seal.code}</p>
        </div>
        <div className={styles.how}>
          <h2 className={styles.title}>{t.sealTitle}</h2>
          <p>
            {t.sealSteps} {t.sealWhat}
          </p>
        </div>
      </div>
      <dl className={styles.hashes}>
        {hashes.map(([label, hash]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{hash}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};
