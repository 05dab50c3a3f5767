import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import styles from "../deliver.module.css";
import { type NotReady, reasonCounts } from "../model/eudr-delivery.ts";
import { deliverTexts } from "../texts/deliver-texts.ts";
import { eudrPlaceTexts, reasonNames } from "../texts/eudr-place-texts.ts";

/** How many plots each reason keeps out: a register that lacks one word everywhere lacks it once. */
export const ReasonList = ({ plots }: { readonly plots: readonly NotReady[] }) => {
  const t = useTexts(eudrPlaceTexts);
  const names = useTexts(reasonNames);
  const head = useTexts(deliverTexts);
  return (
    <table className={styles.table}>
      <caption>{t.byReason}</caption>
      <thead>
        <tr>
          <th scope="col">{head.why}</th>
          <th scope="col" data-figure>
            {head.plots}
          </th>
        </tr>
      </thead>
      <tbody>
        {reasonCounts(plots).map(({ reason: { kind }, plots: n }) => (
          <tr key={kind}>
            <th scope="row">{names[kind]}</th>
            <td data-figure>{formatInteger(n)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
