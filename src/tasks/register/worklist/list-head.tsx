import { useTexts } from "../../../i18n/use-texts.ts";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import type { ViewState } from "../../view-state.ts";
import type { WorkShow } from "./model/use-worklist.ts";
import type { WorkOrder } from "./model/work-groups.ts";
import styles from "./worklist-section.module.css";
import { worklistTexts } from "./worklist-texts.ts";

export interface ListHeadProps {
  readonly title: string;
  readonly show: WorkShow;
  readonly order: WorkOrder;
  readonly view: ViewState;
}

/** How many are listed, which of them, and in what order. */
export const ListHead = ({ title, show, order, view }: ListHeadProps) => {
  const t = useTexts(worklistTexts);
  return (
    <div className={styles.listHead}>
      <h3 className={styles.title}>{title}</h3>
      <SegmentedControl
        label={t.show}
        look="text"
        value={show}
        segments={[
          { value: "open", label: t.shows.open },
          { value: "refused", label: t.shows.refused },
          { value: "rest", label: t.shows.rest },
        ]}
        onChange={(re) => view.set({ re: re === "open" ? null : re, rv: null })}
      />
      <SegmentedControl
        label={t.order}
        look="text"
        value={order}
        segments={[
          { value: "rule", label: t.orders.rule },
          { value: "row", label: t.orders.row },
          { value: "hamlet", label: t.orders.hamlet },
        ]}
        onChange={(ro) => view.set({ ro: ro === "rule" ? null : ro })}
      />
    </div>
  );
};
