import { CUP_CLASSES, type Resistance } from "../../../../domain/varieties/variety.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classTexts } from "../texts/class-texts.ts";
import styles from "./class-key.module.css";
import { CupDots } from "./cup-dots.tsx";
import { ResistanceMark } from "./resistance-mark.tsx";

const SQUARES: readonly (Resistance | null)[] = ["resistant", "tolerant", "susceptible", null];
const ENDS = [CUP_CLASSES[0], CUP_CLASSES.at(-1)!] as const;

/** What squares and beans mean. */
export const ClassKey = () => {
  const t = useTexts(classTexts);
  return (
    <div className={styles.key}>
      <ul>
        {SQUARES.map((each) => (
          <li key={each ?? "none"}>
            <ResistanceMark of="rust" resistance={each} silent />
            {each === null ? t.notSaid : t.resistance[each]}
          </li>
        ))}
      </ul>
      <ul>
        {ENDS.map((each) => (
          <li key={each}>
            <CupDots cup={each} silent />
            {t.cup[each]}
          </li>
        ))}
      </ul>
    </div>
  );
};
