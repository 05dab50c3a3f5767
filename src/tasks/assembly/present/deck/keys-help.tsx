import { useTexts } from "../../../../i18n/use-texts.ts";
import { Dialog } from "../../../../ui/layout/dialog.tsx";
import { deckTexts } from "../deck-texts.ts";
import styles from "./keys-help.module.css";

export interface KeysHelpProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** What every key does. */
export const KeysHelp = ({ open, onClose }: KeysHelpProps) => {
  const t = useTexts(deckTexts);
  return (
    <Dialog open={open} title={t.keysTitle} closeName={t.close} onClose={onClose}>
      <dl className={styles.keys}>
        {t.keys.map(([key, what]) => (
          <div key={key} className={styles.line}>
            <dt className={styles.key}>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t.keysNote}</p>
    </Dialog>
  );
};
