import type { CitedFigure } from "../../../../domain/trials/read-trial-sites.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { ExternalLink } from "../../../../ui/text/external-link.tsx";
import { cardTexts } from "../texts/card-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "./platform-panel.module.css";

/** The figures of the whole trial as they are cited, each with its own source and year. */
export const FiguresSection = ({ figures }: { readonly figures: readonly CitedFigure[] }) => {
  const { locale } = useLocale();
  const t = useTexts(panelTexts);
  const { outside } = useTexts(cardTexts);
  return (
    <section className={styles.section} aria-label={t.figuresHeading}>
      <h3 className={styles.heading}>{t.figuresHeading}</h3>
      <ul className={styles.figures}>
        {figures.map(({ text, cited, url }) => (
          <li key={text[locale]}>
            <strong>{text[locale]}</strong>
            <span className={styles.cited}>
              {url === null ? (
                cited[locale]
              ) : (
                <ExternalLink href={url} spoken={outside}>
                  {cited[locale]}
                </ExternalLink>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.hint}>{t.figuresNote}</p>
    </section>
  );
};
