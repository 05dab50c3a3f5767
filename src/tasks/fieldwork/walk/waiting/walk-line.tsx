import { ageWords } from "../../../../i18n/age-words.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Icon } from "../../../../ui/icon/icon.tsx";
import type { WaitingWalk } from "./use-waiting-walk.ts";
import styles from "./walk-line.module.css";
import { walkLineTexts } from "./walk-line-texts.ts";

export interface WalkLineProps {
  readonly walk: WaitingWalk;
  readonly onOpen: () => void;
}

/** That a walk goes on, or waits, on the field's other screens; and the way to it. */
export const WalkLine = ({ walk: { positions, lastAt, goesOn }, onOpen }: WalkLineProps) => {
  const t = useTexts(walkLineTexts);
  const { locale } = useLocale();
  return (
    <div className={styles.line}>
      <Icon name={goesOn ? "play" : "pause"} size={18} />
      <p>
        <strong>{goesOn ? t.walking : t.unfinished}</strong>
        {t.positions(positions, formatInteger(positions))}
        {goesOn ? null : `, ${t.last(ageWords(lastAt, Date.now(), locale))}`}
      </p>
      <Button onClick={onOpen}>{goesOn ? t.look : t.goOn}</Button>
    </div>
  );
};
