import { Suspense } from "react";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { ScreenBoundary } from "../../ui/feedback/screen-boundary.tsx";
import { Tabs } from "../../ui/layout/tabs.tsx";
import styles from "./register-screen.module.css";
import type { RegisterContext } from "./register-section.ts";
import { SECTIONS } from "./sections.ts";
import { registerTexts } from "./texts.ts";

/** The register's sections under one row of tabs. A file that waits for its review is in the first. */
export const RegisterScreen = (context: RegisterContext) => {
  const t = useTexts(registerTexts);
  const { locale } = useLocale();
  const { documents, opening, view } = context;
  const section = SECTIONS.find(({ id }) => id === view.get("r")) ?? SECTIONS[0]!;
  const { Section } = section;
  const wait = (
    <p id="resultado" tabIndex={-1} role="status" className={styles.opening}>
      {t.opening}
    </p>
  );
  // What is not read yet is not "none".
  const early = opening && section !== SECTIONS[0] && documents.activeRegister === null;
  return (
    <div className={styles.screen}>
      {SECTIONS.length > 1 ? (
        <div className={styles.tabs}>
          <Tabs
            label={t.sections}
            tabs={SECTIONS.map(({ id, title }) => ({ id, label: title[locale] }))}
            selected={section.id}
            onSelect={(id) => view.set({ r: id === SECTIONS[0]!.id ? null : id })}
          />
        </div>
      ) : null}
      {early ? (
        wait
      ) : (
        <ScreenBoundary key={section.id} locale={locale}>
          <Suspense fallback={wait}>
            <Section {...context} />
          </Suspense>
        </ScreenBoundary>
      )}
    </div>
  );
};
