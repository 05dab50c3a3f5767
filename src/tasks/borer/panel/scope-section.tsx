import { useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import { readPeriod, writePeriod } from "../model/borer-period.ts";
import { monthName, periodName } from "../season/period-name.ts";
import { scopeTexts } from "../texts/scope-texts.ts";
import panel from "./panel.module.css";
import styles from "./scope-section.module.css";

const EVERY = "";
const PLACES = ["organisation", "district", "hamlet"] as const;

/** Which readings are looked at: one method always, a period, and a part of the sheet. */
export const ScopeSection = ({ model }: { readonly model: BorerModel }) => {
  const t = useTexts(scopeTexts);
  const { locale } = useLocale();
  const [open, setOpen] = useState(false);
  const { choices, filter, view, set } = model;
  if (filter === null) return null;
  const words = {
    organisation: choices.organisations,
    district: choices.districts,
    hamlet: choices.hamlets,
  };
  const filtered = PLACES.filter((place) => view[place] !== null);
  const name = periodName(filter.period, locale);
  const periods = [
    { value: "todo", label: t.all },
    ...choices.campaigns.map((campaign) => ({
      value: writePeriod({ kind: "campaign", campaign }),
      label: t.campaign(campaign),
    })),
    ...choices.months.map(({ year, month }) => ({
      value: writePeriod({ kind: "month", year, month }),
      label: monthName(year, month, locale),
    })),
  ];
  const chosen = writePeriod(filter.period);
  const known = periods.some(({ value }) => value === chosen)
    ? periods
    : [{ value: chosen, label: name }, ...periods];
  return (
    <section className={parts.section}>
      {choices.methods.length > 1 ? (
        <div className={styles.methods}>
          <SegmentedControl
            label={t.method}
            value={filter.method}
            segments={choices.methods.map(({ method }) => ({
              value: method,
              label: t.methods[method],
            }))}
            onChange={(method) => set({ method, period: null, selection: null })}
          />
        </div>
      ) : null}
      {choices.methods.length > 1 ? <p className={styles.never}>{t.never}</p> : null}
      <h3 className={styles.scope}>
        <span>
          {name.charAt(0).toUpperCase()}
          {name.slice(1)}
          {filtered.map((place) => ` · ${view[place]}`)}
        </span>
        <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t.done : t.change}
        </Button>
      </h3>
      {open ? (
        <div className={panel.form}>
          <p className={parts.hint}>{t.methodWhy[filter.method]}</p>
          <Select
            label={t.period}
            value={chosen}
            options={known}
            onChange={(value) => set({ period: readPeriod(value) })}
          />
          {PLACES.map((place) =>
            words[place].length > 1 || view[place] !== null ? (
              <Select
                key={place}
                label={t[place]}
                value={view[place] ?? EVERY}
                options={[
                  { value: EVERY, label: t.every[place] },
                  ...words[place].map((word) => ({ value: word, label: word })),
                ]}
                onChange={(word) => set({ [place]: word === EVERY ? null : word })}
              />
            ) : null,
          )}
        </div>
      ) : null}
      {filtered.length > 0 ? (
        <Button
          look="link"
          icon="close"
          onClick={() => set({ organisation: null, district: null, hamlet: null })}
        >
          {t.dropFilters}
        </Button>
      ) : null}
    </section>
  );
};
