import { Suspense } from "react";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { ScreenBoundary } from "../../ui/feedback/screen-boundary.tsx";
import { Tabs } from "../../ui/layout/tabs.tsx";
import styles from "./fieldwork-screen.module.css";
import type { FieldworkContext } from "./fieldwork-section.ts";
import { fieldworkTexts } from "./fieldwork-texts.ts";
import { SECTIONS } from "./sections.ts";

/** The field's sections under one row of tabs. */
export const FieldworkScreen = (context: FieldworkContext) => {
  const t = useTexts(fieldworkTexts);
  const { locale } = useLocale();
  const { view } = context;
  const section = SECTIONS.find(({ id }) => id === view.get("c")) ?? SECTIONS[0]!;
  const { Section } = section;
  return (
    <div className={styles.screen}>
      {SECTIONS.length > 1 ? (
        <div className={styles.tabs}>
          <Tabs
            label={t.sections}
            tabs={SECTIONS.map(({ id, title }) => ({ id, label: title[locale] }))}
            selected={section.id}
            onSelect={(id) => view.set({ c: id === SECTIONS[0]!.id ? null : id })}
          />
        </div>
      ) : null}
      <ScreenBoundary key={section.id} locale={locale}>
        <Suspense
          fallback={
            <p id="resultado" tabIndex={-1} role="status" className={styles.opening}>
              {t.opening}
            </p>
          }
        >
          <Section {...context} />
        </Suspense>
      </ScreenBoundary>
    </div>
  );
};
