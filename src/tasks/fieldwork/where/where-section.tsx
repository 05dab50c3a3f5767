import { useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FeatureHit } from "../../../map/map-events.ts";
import { locating } from "../../../position/locating.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { SegmentedControl } from "../../../ui/controls/segmented-control.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { FactList } from "../../../ui/text/fact-list.tsx";
import type { FieldworkContext } from "../fieldwork-section.ts";
import { CornerPart } from "./corner/corner-part.tsx";
import { NearPlots } from "./near-plots.tsx";
import { panelTexts } from "./panel-texts.ts";
import { useWhere } from "./use-where.ts";
import { PLOTS_LAYER, useWhereSheet } from "./use-where-sheet.tsx";
import { WhereAnswer } from "./where-answer.tsx";
import { WhereDoubts } from "./where-doubts.tsx";
import { WhereFacts } from "./where-facts.tsx";
import styles from "./where-section.module.css";
import { sideWords } from "./where-words.ts";

/** Where the device is, against the limit and the plots. The map itself draws the position. */
export const WhereSection = (context: FieldworkContext) => {
  const { Frame, documents, view } = context;
  const t = useTexts(panelTexts);
  const { locale } = useLocale();
  const where = useWhere(documents, view);
  const sheet = useWhereSheet(context);
  const [hovered, setHovered] = useState<FeatureHit | null>(null);
  const register = documents.registers.find(({ id }) => id === documents.activeRegister) ?? null;
  const { wish, fix, areas, state, jump } = where;
  const start = (): void => {
    // A receiver that was refused is asked anew.
    locating.set({ on: false });
    locating.set({ on: true, follow: true });
  };
  const lost = wish.on && state.kind === "lost";
  return (
    <Frame
      {...sheet}
      home={null}
      frame={null}
      selection={null}
      hover={hovered}
      detail={null}
      onFeatureClick={() => undefined}
      onFeatureHover={(hit) => setHovered(hit?.layer === PLOTS_LAYER ? hit : null)}
      hint={hovered && register ? <p className={styles.hint}>{register.ids[hovered.id]}</p> : null}
      summary={<WhereAnswer where={where} />}
      panel={
        <>
          <section className={fix === null ? styles.wide : parts.section}>
            <div className={styles.wide}>
              <WhereAnswer where={where} />
            </div>
            <WhereDoubts where={where} />
            <WhereFacts where={where} />
          </section>
          {fix !== null && areas.length > 1 ? (
            <section className={parts.section}>
              <h3 className={parts.heading}>{t.areas}</h3>
              <FactList
                facts={areas.slice(1).map((each) => ({
                  label: each.area.name,
                  value: sideWords(each.where, locale),
                }))}
              />
            </section>
          ) : null}
          <NearPlots register={register} fix={jump === null ? fix : null} />
          <CornerPart />
          <section className={parts.section}>
            <h3 className={parts.heading}>{t.mode}</h3>
            <SegmentedControl
              label={t.mode}
              look="cards"
              value={wish.mode}
              segments={[
                { value: "precise", label: t.precise, hint: t.preciseHint },
                { value: "sparing", label: t.sparing, hint: t.sparingHint },
              ]}
              onChange={(mode) => locating.set({ mode })}
            />
          </section>
        </>
      }
      actions={
        <>
          {!wish.on || lost ? (
            <Button look="primary" icon="locate" wide onClick={start}>
              {lost ? t.again : t.start}
            </Button>
          ) : null}
          {wish.on ? (
            <Button wide onClick={() => locating.set({ on: false })}>
              {t.stop}
            </Button>
          ) : null}
        </>
      }
      table={null}
    />
  );
};
