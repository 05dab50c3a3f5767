import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Select } from "../../../../ui/controls/select.tsx";
import { responseName } from "../model/response-name.ts";
import { siteName } from "../model/site-name.ts";
import type { TrialModel } from "../model/use-trial-model.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import styles from "../trial.module.css";

const EVERY = "";

/** What is looked at: response, site and campaign. */
export const ScopeSection = ({ model }: { readonly model: TrialModel }) => {
  const t = useTexts(panelTexts);
  const { locale } = useLocale();
  const { dataset, choices, scope, answered, site, set } = model;
  if (scope === null) return null;
  const responses = dataset.trial?.responses ?? [];
  const sites = answered.value?.sites ?? [];
  return (
    <section className={styles.section}>
      <div className={styles.form}>
        <Select
          label={t.response}
          value={scope.response}
          options={choices.responses.map((column) => {
            const named = responseName(responses.find((one) => one.column === column)!, locale);
            const { name, unit } = named;
            return { value: column, label: unit === "" ? name : `${name} (${unit})` };
          })}
          onChange={(response) => set({ response })}
        />
        {sites.length > 1 ? (
          <Select
            label={t.site}
            value={site?.site ?? EVERY}
            options={[
              { value: EVERY, label: t.everySite },
              ...sites.map((one) => ({ value: one.site, label: siteName(one, locale) })),
            ]}
            onChange={(name) => set({ site: name === EVERY ? null : name })}
          />
        ) : null}
        {choices.campaigns.length > 1 ? (
          <Select
            label={t.campaign}
            value={scope.campaign ?? ""}
            options={choices.campaigns.map((word) => ({ value: word, label: word }))}
            onChange={(campaign) => set({ campaign })}
          />
        ) : null}
      </div>
      {model.split ? <p className={styles.hint}>{t.split}</p> : null}
    </section>
  );
};
