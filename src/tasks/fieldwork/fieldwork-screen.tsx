import { Suspense, useMemo } from "react";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { ScreenBoundary } from "../../ui/feedback/screen-boundary.tsx";
import { Tabs } from "../../ui/layout/tabs.tsx";
import { ThemeContext } from "../../ui/theme/theme-context.ts";
import { useTheme } from "../../ui/theme/use-theme.ts";
import { CopyLine } from "./copy-line/copy-line.tsx";
import styles from "./fieldwork-screen.module.css";
import type { FieldworkContext } from "./fieldwork-section.ts";
import { fieldworkTexts } from "./fieldwork-texts.ts";
import { SECTIONS } from "./sections.ts";
import { SunToggle } from "./sun/sun-toggle.tsx";
import { useSun } from "./sun/use-sun.ts";
import { useWaitingWalk } from "./walk/waiting/use-waiting-walk.ts";
import { WalkLine } from "./walk/waiting/walk-line.tsx";

/** Id of the section where a walk goes on. */
const WALK = "lindero";

/** The field's sections under one row of tabs, in the page's theme or in colours for full sun. */
export const FieldworkScreen = (context: FieldworkContext) => {
  const t = useTexts(fieldworkTexts);
  const { locale } = useLocale();
  const { view } = context;
  const section = SECTIONS.find(({ id }) => id === view.get("c")) ?? SECTIONS[0]!;
  const { Section } = section;
  const waiting = useWaitingWalk();
  const choice = useTheme();
  const sun = useSun(choice.theme);
  // A canvas reads no style sheet: maps have the boldest lines that there are.
  const shown = useMemo(
    () => (sun.on ? { ...choice, theme: "projector" as const } : choice),
    [choice, sun.on],
  );
  return (
    <div className={styles.screen}>
      <CopyLine onPrepare={() => context.goTo("preparar")} />
      <div className={styles.head}>
        <div className={styles.tabs}>
          <Tabs
            label={t.sections}
            tabs={SECTIONS.map(({ id, title }) => ({
              id,
              label: title[locale],
              count: id === WALK && waiting && section.id !== WALK ? 1 : 0,
            }))}
            selected={section.id}
            onSelect={(id) => view.open({ c: id === SECTIONS[0]!.id ? null : id })}
          />
        </div>
        <SunToggle sun={sun} />
      </div>
      {waiting && section.id !== WALK ? (
        <WalkLine walk={waiting} onOpen={() => view.open({ c: WALK })} />
      ) : null}
      <ScreenBoundary key={section.id} locale={locale}>
        <Suspense
          fallback={
            <p id="resultado" tabIndex={-1} role="status" className={styles.opening}>
              {t.opening}
            </p>
          }
        >
          <ThemeContext value={shown}>
            <Section {...context} theme={shown.theme} />
          </ThemeContext>
        </Suspense>
      </ScreenBoundary>
    </div>
  );
};
