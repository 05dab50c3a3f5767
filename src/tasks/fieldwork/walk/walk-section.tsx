import type { FieldworkContext } from "../fieldwork-section.ts";
import { useSeenWalking } from "./model/use-seen-walking.ts";
import { useWalk } from "./model/use-walk.ts";
import { WalkActions } from "./panel/walk-actions.tsx";
import { WalkPanel } from "./panel/walk-panel.tsx";
import { WalkSummary } from "./panel/walk-summary.tsx";
import { useWalkSheet } from "./sheet/use-walk-sheet.tsx";
import styles from "./walk-section.module.css";

/** Walking a boundary: the way on the map, its figures and what it closes into in the margin. */
export const WalkSection = (context: FieldworkContext) => {
  const { Frame, goTo, openFiles, view } = context;
  const model = useWalk(context);
  const sheet = useWalkSheet(context, model);
  const { saved } = model;
  const where = useSeenWalking(context, model);
  const toOverlap = () => {
    const { register } = model;
    const feature = saved
      ? saved.register === null
        ? (register?.ids.indexOf(saved.code) ?? -1)
        : (register?.rows.indexOf(saved.row) ?? -1)
      : -1;
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
      summary={<WalkSummary model={model} where={where} />}
      panel={
        <>
          <div className={styles.wide}>
            <WalkSummary model={model} where={where} />
          </div>
          <WalkPanel model={model} onOpen={(file) => openFiles([file], "plots", [])} />
        </>
      }
      actions={<WalkActions model={model} onOverlap={toOverlap} />}
      table={null}
    />
  );
};
