import { Suspense } from "react";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Tabs } from "../../ui/layout/tabs.tsx";
import styles from "./register-screen.module.css";
import type { RegisterContext } from "./register-section.ts";
import { SECTIONS } from "./sections.ts";
import { registerTexts } from "./texts.ts";

/** The register's sections under one row of tabs. A file that waits for its review is in the first. */
export const RegisterScreen = (context: RegisterContext) => {
  const t = useTexts(registerTexts);
  const { locale } = useLocale();
  const { view } = context;
  const section = SECTIONS.find(({ id }) => id === view.get("r")) ?? SECTIONS[0]!;
  const { Section } = section;
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
      <Suspense fallback={null}>
        <Section {...context} />
      </Suspense>
    </div>
  );
};
