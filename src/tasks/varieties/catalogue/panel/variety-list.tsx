import { useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { classNames } from "../../../../ui/class-names.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import styles from "../catalogue.module.css";
import { AttributeValue } from "../marks/attribute-value.tsx";
import { ClassKey } from "../marks/class-key.tsx";
import { CupDots } from "../marks/cup-dots.tsx";
import { ResistanceMark } from "../marks/resistance-mark.tsx";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { classTexts } from "../texts/class-texts.ts";
import { listTexts } from "../texts/list-texts.ts";
import { WcrLink } from "./wcr-link.tsx";

/** Rows before "see all": what a screen has room for beside the questions over it. */
const FIRST = 12;

/** The varieties in a line each: band, rust, cup. */
export const VarietyList = ({ own }: { readonly own: CatalogueModel }) => {
  const t = useTexts(listTexts);
  const c = useTexts(classTexts);
  const [open, setOpen] = useState(false);
  const { judged, listed, latitudeBand, chosen, choose, view, set } = own;
  const rows = open ? listed : listed.slice(0, FIRST);
  const maybe = listed.some((at) => judged[at]!.verdict === "undecidable");
  const band = latitudeBand === "lat0To5" ? "bandLat0To5" : "bandLat5To15";
  return (
    <div>
      {listed.length === 0 ? (
        <p className={styles.empty}>{t.empty}</p>
      ) : (
        <table className={styles.list}>
          <caption>{t.listLabel}</caption>
          <thead>
            <tr>
              <th scope="col">{t.heads.name}</th>
              <th scope="col">{t.heads.band}</th>
              <th scope="col">{t.heads.rust}</th>
              <th scope="col">{t.heads.cup}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((at) => {
              const { variety, verdict } = judged[at]!;
              return (
                <tr key={variety.name} className={classNames(at === chosen && styles.chosen)}>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.name}
                      aria-pressed={at === chosen}
                      onClick={() => choose(at === chosen ? null : at)}
                    >
                      {variety.name}
                    </button>
                  </th>
                  <td className={styles.figure}>
                    {verdict === "undecidable" ? (
                      <span className={styles.maybe} title={c.verdicts.undecidable}>
                        ±
                      </span>
                    ) : verdict === "below" || verdict === "above" ? (
                      <span
                        className={styles.outside}
                        role="img"
                        aria-label={c.verdicts[verdict]}
                        title={c.verdicts[verdict]}
                      >
                        {verdict === "above" ? "▲" : "▼"}
                      </span>
                    ) : null}
                    <AttributeValue variety={variety} attribute={band} />
                  </td>
                  <td>
                    <ResistanceMark of="rust" resistance={variety.rust} />
                  </td>
                  <td>
                    <CupDots cup={variety.cup} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {maybe ? <p className={styles.hint}>{t.maybe}</p> : null}
      <p className={styles.more}>
        {listed.length > FIRST ? (
          <>
            {t.some(formatInteger(rows.length), formatInteger(listed.length))}{" "}
            <Button look="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? t.seeFewer : t.seeAll}
            </Button>{" "}
          </>
        ) : null}
        {listed.length === 0 && (view.chips.length > 0 || view.search !== "") ? (
          <Button look="link" icon="close" onClick={() => set({ chips: [], search: "" })}>
            {t.dropFilters}
          </Button>
        ) : (
          t.order
        )}
      </p>
      <div className={styles.phoneKey}>
        <ClassKey />
      </div>
      <WcrLink />
    </div>
  );
};
