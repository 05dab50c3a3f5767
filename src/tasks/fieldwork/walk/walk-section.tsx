import { formatHectares, formatMetres } from "../../../i18n/format-measure.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import type { FieldworkContext } from "../fieldwork-section.ts";
import { useWalk } from "./model/use-walk.ts";
import { WalkActions } from "./panel/walk-actions.tsx";
import { WalkPanel } from "./panel/walk-panel.tsx";
import { useWalkSheet } from "./sheet/use-walk-sheet.tsx";
import styles from "./walk-section.module.css";
import { walkSectionTexts } from "./walk-section-texts.ts";

/** Walking a boundary: the way on the map, its figures and what it closes into in the margin. */
export const WalkSection = (context: FieldworkContext) => {
  const { Frame, goTo, openFiles, view } = context;
  const t = useTexts(walkSectionTexts);
  const model = useWalk(context);
  const sheet = useWalkSheet(context, model);
  const { walk, track, plot, closing, saved } = model;
  const phase = walk.phase === "opening" || walk.phase === "none" ? null : t.phases[walk.phase];
  const toOverlap = () => {
    const feature = saved ? (model.register?.rows.indexOf(saved.row) ?? -1) : -1;
    if (feature >= 0) view.set({ parcela: String(feature) });
    goTo("superposicion");
  };
  return (
    <Frame
      rows={sheet.rows}
      layers={sheet.layers}
      attributions={sheet.attributions}
      home={null}
      frame={sheet.frame}
      selection={null}
      hover={null}
      detail={null}
      onFeatureClick={() => undefined}
      onFeatureHover={() => undefined}
      hint={null}
      summary={
        <p className={styles.summary}>
          <span>{closing && plot ? t.closed : (phase ?? t.title)}</span>
          {closing && plot ? (
            <strong>
              {formatHectares(plot.areaM2)} {t.plusMinus(formatHectares(plot.errorM2))}
            </strong>
          ) : phase ? (
            <strong>{formatMetres(track.lengthM, 0)}</strong>
          ) : null}
        </p>
      }
      panel={<WalkPanel model={model} onOpen={(file) => openFiles([file], "plots")} />}
      actions={<WalkActions model={model} onOverlap={toOverlap} />}
      table={null}
    />
  );
};
