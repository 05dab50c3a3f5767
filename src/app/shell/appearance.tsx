import { LOCALES } from "../../i18n/locale.ts";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { SegmentedControl } from "../../ui/controls/segmented-control.tsx";
import type { IconName } from "../../ui/icon/icon-paths.ts";
import { THEMES, type Theme } from "../../ui/theme/tokens.ts";
import { useTheme } from "../../ui/theme/use-theme.ts";
import { appTexts } from "../texts.ts";

const THEME_ICONS: Readonly<Record<Theme, IconName>> = {
  light: "sun",
  dark: "moon",
  projector: "projector",
};

const LANGUAGE_NAMES = { "es-PE": ["ES", "Español"], en: ["EN", "English"] } as const;

export interface AppearanceProps {
  /** Words beside the drawings, where there is room. */
  readonly words?: boolean;
}

/** Language and theme, remembered by this browser. */
export const Appearance = ({ words = false }: AppearanceProps) => {
  const t = useTexts(appTexts);
  const { locale, setLocale } = useLocale();
  const { theme, setTheme } = useTheme();
  return (
    <>
      <SegmentedControl
        label={t.theme}
        look={words ? "box" : "icons"}
        value={theme}
        onChange={setTheme}
        segments={THEMES.map((value) => ({
          value,
          label: t.themes[value],
          name: t.themes[value],
          icon: THEME_ICONS[value],
        }))}
      />
      <SegmentedControl
        label={t.language}
        look={words ? "box" : "text"}
        value={locale}
        onChange={setLocale}
        segments={LOCALES.map((value) => ({
          value,
          label: LANGUAGE_NAMES[value][words ? 1 : 0],
          name: LANGUAGE_NAMES[value][1],
          lang: value,
        }))}
      />
    </>
  );
};
