import type { Locale } from "../../../i18n/locale.ts";
import styles from "./signature-lines.module.css";
import { paperTexts } from "./texts/paper-texts.ts";

/** Three lines to sign on; names and numbers are written by hand, and so never stored. */
export const SignatureLines = ({ locale }: { readonly locale: Locale }) => {
  const t = paperTexts[locale];
  return (
    <div className={styles.lines}>
      {t.signatures.map((who) => (
        <div key={who} className={styles.line}>
          <strong>{who}</strong>
          <span>{t.signed}</span>
        </div>
      ))}
    </div>
  );
};
