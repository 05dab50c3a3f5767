import { useLocale } from "../../../i18n/use-locale.ts";
import { SignedSymbol } from "../../../ui/chart/signed-symbol.tsx";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { resultWords, signedClass } from "../model/result-words.ts";
import styles from "./result-cell.module.css";

export interface ResultCellProps {
  readonly answer: HotSpotAnswer;
  readonly unit: number;
}

/** Symbol and word of a unit's result: colour is never alone. */
export const ResultCell = ({ answer, unit }: ResultCellProps) => {
  const { locale } = useLocale();
  return (
    <span className={styles.cell} data-class={answer.classShown[unit]}>
      <SignedSymbol value={signedClass(answer.classShown[unit])} size={16} />
      {resultWords(answer, unit, locale)}
    </span>
  );
};
