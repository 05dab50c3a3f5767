import type { OverlapAnalyses } from "../../../answers/overlap/overlap-analyses.ts";
import { formatMetres } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import type { TaskContext } from "../../task.ts";
import styles from "../annex-screen.module.css";
import type { AnnexModel } from "../model/use-annex-model.ts";
import { annexTexts } from "../texts/annex-texts.ts";

const OVERLAP = "superposicion";

export interface AnnexHeadProps {
  readonly context: TaskContext<OverlapAnalyses>;
  readonly model: AnnexModel;
  /** Without what the overlap question settles. */
  readonly compact: boolean;
}

/** Where one is, the way back, and what the plots are held against. */
export const AnnexHead = ({ context, model, compact }: AnnexHeadProps) => {
  const t = useTexts(annexTexts);
  const { view, area, areas } = model;
  const back = view.from ?? OVERLAP;
  return (
    <header className={styles.head}>
      <Button look="link" icon="arrow-left" onClick={() => context.goTo(back)}>
        {back === OVERLAP ? t.back : t.backElsewhere}
      </Button>
      <h2 className={styles.title}>{t.title}</h2>
      {area && !compact ? (
        <p className={styles.against}>{t.against(area.name, formatMetres(view.tolerance, 0))}</p>
      ) : null}
      {area && areas.length > 1 ? (
        <div className={styles.area}>
          <Select
            label={t.area}
            value={area.id}
            options={areas.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => context.view.set({ area: id })}
          />
        </div>
      ) : null}
    </header>
  );
};
