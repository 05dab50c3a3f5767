import { useTexts } from "../../../i18n/use-texts.ts";
import parts from "../../../ui/layout/panel-parts.module.css";
import styles from "./count-protocol.module.css";
import { protocolTexts } from "./protocol-texts.ts";

/** How a lot is counted, in short, for the screen on which nothing was counted yet. */
export const CountProtocol = () => {
  const t = useTexts(protocolTexts);
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.title}</h3>
      <ol className={styles.steps}>
        {t.steps.map(([figure, words]) => (
          <li key={words} className={styles.step}>
            <strong className={styles.figure}>{figure}</strong>
            <span>{words}</span>
          </li>
        ))}
      </ol>
      <p className={parts.hint}>{t.source}</p>
    </section>
  );
};
