import { useTexts } from "../../../i18n/use-texts.ts";
import { Select } from "../../../ui/controls/select.tsx";
import { registerTexts } from "../texts.ts";
import styles from "./sheet-choice.module.css";

export interface SheetChoiceProps {
  readonly sheets: readonly string[];
  readonly sheet: string;
  readonly onChoose: (sheet: string) => void;
}

/** Which sheet of a workbook is read. */
export const SheetChoice = ({ sheets, sheet, onChoose }: SheetChoiceProps) => {
  const t = useTexts(registerTexts);
  return (
    <div className={styles.choice}>
      <Select
        label={t.sheet}
        value={sheet}
        options={sheets.map((name) => ({ value: name, label: name }))}
        onChange={onChoose}
      />
    </div>
  );
};
