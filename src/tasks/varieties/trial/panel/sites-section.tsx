import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import type { TrialAnswer } from "../../analysis/trial/trial-answer.ts";
import { doubtedOf } from "../model/assumption-verdicts.ts";
import { nameList } from "../model/name-list.ts";
import type { ResponseName } from "../model/response-name.ts";
import { siteWords } from "../model/site-words.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { assumptionTexts } from "../texts/assumption-texts.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

export interface SitesSectionProps {
  readonly model: TrialModel;
  readonly answer: TrialAnswer;
  readonly response: ResponseName;
}

/** Each site's own answer in a sentence, with the way to its figures. */
export const SitesSection = ({ model, answer, response }: SitesSectionProps) => {
  const t = useTexts(panelTexts);
  const words = useTexts(assumptionTexts);
  const { locale } = useLocale();
  return (
    <section className={styles.section}>
      <h3 className={styles.heading}>{t.sites}</h3>
      <ul className={styles.sites}>
        {answer.sites.map((site) => (
          <li key={site.site}>
            <p>{siteWords(site, response, answer.alpha, locale).lead}</p>
            {doubtedOf(site).length > 0 ? (
              <p className={styles.hint}>
                {t.doubted(
                  nameList(
                    doubtedOf(site).map((name) => words.each[name].inSentence),
                    locale,
                  ),
                )}
              </p>
            ) : null}
            <Button look="link" onClick={() => model.set({ site: site.site })}>
              {t.seeSite(site.site)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
