import { useTexts } from "../../../i18n/use-texts.ts";
import { Icon } from "../../../ui/icon/icon.tsx";
import { sunTexts } from "./sun-texts.ts";
import styles from "./sun-toggle.module.css";
import type { Sun } from "./use-sun.ts";

/** Turns the colours for full sun on and off, at the end of the row of tabs. */
export const SunToggle = ({ sun }: { readonly sun: Sun }) => {
  const t = useTexts(sunTexts);
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-label={t.sun}
      aria-pressed={sun.on}
      title={t.sun}
      onClick={sun.toggle}
    >
      <Icon name="sun" size={22} />
      <span className={styles.word}>{t.short}</span>
    </button>
  );
};
