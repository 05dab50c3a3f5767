import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Icon } from "../../../ui/icon/icon.tsx";
import styles from "./copy-line.module.css";
import { copyTexts } from "./copy-texts.ts";
import { copyWords } from "./copy-words.ts";
import { useCopyStanding } from "./use-copy-standing.ts";

/** When all of the project last left this device as a file, and what is only here since; the way to get ready for a trip. */
export const CopyLine = ({ onPrepare }: { readonly onPrepare: () => void }) => {
  const t = useTexts(copyTexts);
  const { locale } = useLocale();
  const standing = useCopyStanding();
  const said = standing && copyWords(standing, locale);
  return (
    <div className={styles.line} data-urgent={said?.urgent ?? false}>
      <Icon name={said?.urgent ? "warning" : "saved"} size={18} />
      <p className={styles.words}>
        {said && (
          <>
            <strong>{said.strong}</strong>
            {said.rest && ` · ${said.rest}`}
          </>
        )}
      </p>
      <Button look="link" aria-label={t.prepareSpoken} onClick={onPrepare}>
        {t.prepare}
      </Button>
    </div>
  );
};
