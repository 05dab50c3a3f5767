import type { TwoLanguages } from "../../../domain/two-languages.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import parts from "../../../ui/layout/panel-parts.module.css";
import { fieldsTexts } from "../texts/fields-texts.ts";
import styles from "./slide-fields.module.css";

export interface TokenChipsProps {
  readonly values: Readonly<Record<string, TwoLanguages>>;
  readonly onInsert: (token: string) => void;
}

/** The figures an offer has now; a press puts one where is written. */
export const TokenChips = ({ values, onInsert }: TokenChipsProps) => {
  const t = useTexts(fieldsTexts);
  const { locale } = useLocale();
  // A part of a sentence that is empty now is no figure to put anywhere.
  const tokens = Object.entries(values).filter(([, value]) => value[locale].trim() !== "");
  if (tokens.length === 0) return null;
  return (
    <fieldset aria-label={t.tokens} className={styles.figures}>
      <h3 className={parts.heading}>{t.tokens}</h3>
      <p className={parts.hint}>{t.tokensHint}</p>
      <div className={styles.chips}>
        {tokens.map(([token, value]) => (
          <button
            key={token}
            type="button"
            className={styles.chip}
            aria-label={t.insert(`{${token}}`, value[locale])}
            // The field keeps the focus, and with it the place to write at.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onInsert(token)}
          >
            <code>{`{${token}}`}</code>
            <strong>{value[locale]}</strong>
          </button>
        ))}
      </div>
    </fieldset>
  );
};
