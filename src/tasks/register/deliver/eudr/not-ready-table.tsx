import type { Dataset } from "../../../../domain/dataset.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import styles from "../deliver.module.css";
import type { NotReady } from "../model/eudr-delivery.ts";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { eudrReasonText } from "../texts/eudr-texts.ts";

const MOST_ROWS = 100;

/** Plots that stay out of the EU's file and why; the first hundred, the list to save has all. */
export const NotReadyTable = ({
  register,
  plots,
}: {
  readonly register: Dataset<"plots">;
  readonly plots: readonly NotReady[];
}) => {
  const t = useTexts(deliverTexts);
  const { locale } = useLocale();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <caption>{t.notReadyTitle}</caption>
        <thead>
          <tr>
            <th scope="col" data-figure>
              {t.row}
            </th>
            <th scope="col">{t.code}</th>
            <th scope="col">{t.why}</th>
          </tr>
        </thead>
        <tbody>
          {plots.slice(0, MOST_ROWS).map(({ index, reasons }) => (
            <tr key={index}>
              <td data-figure>{formatInteger(register.rows[index]!)}</td>
              <td>{register.ids[index]}</td>
              <td>{reasons.map((reason) => eudrReasonText(reason, locale)).join(" ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {plots.length > MOST_ROWS ? (
        <p className={styles.hint}>{t.more(plots.length - MOST_ROWS)}</p>
      ) : null}
    </div>
  );
};
