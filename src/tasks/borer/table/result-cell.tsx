import { useLocale } from "../../../i18n/use-locale.ts";
import { SignedSymbol } from "../../../ui/chart/signed-symbol.tsx";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { resultWords, signedClass } from "../model/result-words.ts";
import styles from "./result-cell.module.css";

export interface ResultCellProps {
  readonly answer: HotSpotAnswer;
  readonly unit: number;
}

/** Word of a unit's result, with its symbol where it is called hot or cold. */
export const ResultCell = ({ answer, unit }: ResultCellProps) => {
  const { locale } = useLocale();
  const shown = signedClass(answer.classShown[unit]);
  return (
    <span className={styles.cell} data-class={answer.classShown[unit]}>
      {shown ? <SignedSymbol value={shown} size={16} /> : null}
      {resultWords(answer, unit, locale)}
    </span>
  );
};
