import { useTexts } from "../../../i18n/use-texts.ts";
import { Select } from "../../../ui/controls/select.tsx";
import { registerTexts } from "../texts.ts";
import styles from "./sheet-choice.module.css";

export interface SheetChoiceProps {
  readonly sheets: readonly string[];
  /** Undefined where all were read as one. */
  readonly sheet: string | undefined;
  /** They are sheets of a workbook, else layers or files of an archive. */
  readonly workbook: boolean;
  /** Several layers may be read as one. */
  readonly mayJoin: boolean;
  readonly onChoose: (sheet: string | undefined) => void;
}

/** No sheet is called so: names of sheets are not empty. */
const TOGETHER = "";

/** Which sheet of a workbook or layer of a file is read. */
export const SheetChoice = ({ sheets, sheet, workbook, mayJoin, onChoose }: SheetChoiceProps) => {
  const t = useTexts(registerTexts);
  const together = { value: TOGETHER, label: t.together };
  return (
    <div className={styles.choice}>
      <Select
        label={workbook ? t.sheet : t.layer}
        value={sheet ?? TOGETHER}
        options={[
          ...(mayJoin ? [together] : []),
          ...sheets.map((name) => ({ value: name, label: name })),
        ]}
        onChange={(value) => onChoose(value === TOGETHER ? undefined : value)}
      />
    </div>
  );
};
