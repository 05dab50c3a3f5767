import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import styles from "./receive-part.module.css";
import { receiveTexts } from "./receive-texts.ts";

/** The door for what another device took along. */
export const ReceivePart = ({ onChoose }: { readonly onChoose: () => void }) => {
  const t = useTexts(receiveTexts);
  return (
    <section className={`${parts.section} ${styles.part}`}>
      <h2 className={parts.heading}>{t.title}</h2>
      <ol className={styles.steps}>
        <li>{t.there}</li>
        <li>{t.between}</li>
        <li>{t.here}</li>
      </ol>
      <Button wide icon="open" onClick={onChoose}>
        {t.choose}
      </Button>
      <p className={parts.hint}>{t.first}</p>
    </section>
  );
};
