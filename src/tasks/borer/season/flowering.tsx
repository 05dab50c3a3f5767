import { formatDate } from "../../../i18n/format-date.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { DateField } from "../../../ui/controls/date-field.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { BorerModel } from "../model/borer-model.ts";
import { readDay, writeDay } from "../model/borer-period.ts";
import styles from "../round/section.module.css";
import { criticalPeriod } from "./critical-period.ts";
import { seasonTexts } from "./season-texts.ts";

/** The flowering that the person sets, and the critical period it gives. */
export const Flowering = ({ model }: { readonly model: BorerModel }) => {
  const { locale } = useLocale();
  const t = useTexts(seasonTexts);
  const { flowering } = model.view;
  const period = flowering === null ? null : criticalPeriod(flowering);
  const start = period && formatDate(writeDay(period.start), locale);
  return (
    <section className={parts.section}>
      <DateField
        label={t.floweringLabel}
        hint={t.floweringHint}
        value={flowering === null ? "" : writeDay(flowering)}
        onChange={(text) => model.set({ flowering: readDay(text) })}
      />
      <p className={styles.text} aria-live="polite">
        {period === null || start === null
          ? t.noFlowering
          : period.inHarvest
            ? t.criticalInHarvest(start)
            : t.criticalFrom(start)}
      </p>
      <p className={parts.hint}>{t.harvestNote}</p>
    </section>
  );
};
