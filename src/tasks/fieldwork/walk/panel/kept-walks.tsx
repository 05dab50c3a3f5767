import { formatDateTimeLima } from "../../../../i18n/format-date.ts";
import { formatHectares } from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import parts from "../../../../ui/layout/panel-parts.module.css";
import type { WalkModel } from "../model/use-walk.ts";
import { isWalkBody } from "../model/walk-body.ts";
import { walkFile } from "../model/walk-file.ts";
import styles from "../walk-section.module.css";
import { walkSectionTexts } from "../walk-section-texts.ts";

export interface KeptWalksProps {
  readonly model: WalkModel;
  readonly onOpen: (file: File) => void;
}

/** Walks that were closed, each to be opened again as a register of its own. */
export const KeptWalks = ({ model: { field }, onOpen }: KeptWalksProps) => {
  const t = useTexts(walkSectionTexts);
  const { locale } = useLocale();
  const walks = (field.records ?? []).flatMap(({ id, kind, body }) =>
    kind === "walk" && isWalkBody(body) ? [{ id, body }] : [],
  );
  if (walks.length === 0) return null;
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>
        {t.keptWalks}
        <span className={parts.aside}>{formatInteger(walks.length)}</span>
      </h3>
      <ul className={styles.walks}>
        {walks.map(({ id, body }) => (
          <li key={id}>
            <span>
              <strong>{body.code}</strong> · {formatHectares(body.areaM2)} ±{" "}
              {formatHectares(body.errorM2)}
              <br />
              {formatDateTimeLima(new Date(body.closed), locale)}
            </span>
            <Button look="link" onClick={() => onOpen(walkFile([body]))}>
              {t.openOne}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
