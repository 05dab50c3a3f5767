import { LONGEST_TEXT } from "../../../domain/field/field-finding.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Chip } from "../../../ui/controls/chip.tsx";
import { TextArea } from "../../../ui/controls/text-area.tsx";
import styles from "./activity-part.module.css";
import { activityTexts } from "./activity-texts.ts";
import { hasWord, toggleWord } from "./toggle-word.ts";

export interface ActivityPartProps {
  readonly activity: string;
  readonly onActivity: (activity: string) => void;
}

/** What goes on there: gloves touch a word, and whoever can write writes more. */
export const ActivityPart = ({ activity, onActivity }: ActivityPartProps) => {
  const t = useTexts(activityTexts);
  return (
    <div className={styles.part}>
      <TextArea
        label={t.label}
        hint={t.hint}
        value={activity}
        maxLength={LONGEST_TEXT}
        onChange={onActivity}
      />
      <div className={styles.words}>
        {t.words.map((word) => (
          <Chip
            key={word}
            label={word}
            pressed={hasWord(activity, word)}
            onPress={() => {
              const next = toggleWord(activity, word);
              if (next.length <= LONGEST_TEXT) onActivity(next);
            }}
          />
        ))}
      </div>
    </div>
  );
};
