import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { View } from "../../map/camera.ts";
import type { FrameProps } from "../../tasks/frame.ts";
import { classNames } from "../../ui/class-names.ts";
import { Button } from "../../ui/controls/button.tsx";
import { SplitPane } from "../../ui/layout/split-pane.tsx";
import { useTheme } from "../../ui/theme/use-theme.ts";
import { BasemapsDoor } from "../basemaps/basemaps-door.tsx";
import { appTexts } from "../texts.ts";
import { AddViewButton } from "./add-view/add-view-button.tsx";
import { useApp } from "./app-context.ts";
import { IndexPane } from "./index-pane.tsx";
import { LayersColumn } from "./layers-column.tsx";
import { MapPane } from "./map-pane.tsx";
import { phoneFrame } from "./phone-frames.ts";
import styles from "./sheet-frame.module.css";
import { useBaseSheet } from "./use-base-sheet.tsx";
import { useLayout } from "./use-layout.ts";

/** A wide window has no use for it. */
const LayersDrawer = lazy(async () => ({
  default: (await import("./layers-drawer.tsx")).LayersDrawer,
}));

const TABLE_HEIGHT = 304;
/** Two rows of a table less where the window is smaller: the map needs them. */
const TWO_ROWS = 60;

/** A map sheet with its margins: layers left, task right, table below; on a phone one sheet over the map. */
export const SheetFrame = (props: FrameProps) => {
  const { view, chooseFiles } = useApp();
  const { theme } = useTheme();
  const t = useTexts(appTexts);
  const layout = useLayout();
  const base = useBaseSheet(theme, view);
  const [seen, setSeen] = useState<View | null>(null);
  const [drawer, setDrawer] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const chosen = props.selection?.id;
  // What is chosen is told at the panel's head.
  useEffect(() => {
    if (chosen !== undefined) panel.current?.scrollTo({ top: 0 });
  }, [chosen]);
  const column = (
    <>
      <LayersColumn
        rows={[...props.rows, ...base.rows]}
        view={view}
        onAddFile={() => chooseFiles(null)}
      />
      <BasemapsDoor />
    </>
  );
  const map = (
    <MapPane
      {...props}
      theme={theme}
      base={base}
      margin={layout === "phone" ? "inside" : "outside"}
      onView={setSeen}
    />
  );
  if (layout === "phone") {
    const PhoneFrame = phoneFrame();
    return (
      <>
        <Suspense fallback={null}>
          <PhoneFrame {...props} map={map} onLayers={() => setDrawer(true)} />
        </Suspense>
        <Suspense fallback={null}>
          <LayersDrawer open={drawer} onClose={() => setDrawer(false)}>
            {column}
          </LayersDrawer>
        </Suspense>
      </>
    );
  }
  const upper = (
    <div className={styles.upper}>
      {map}
      {props.strip ? <div className={styles.strip}>{props.strip}</div> : null}
    </div>
  );
  return (
    <div className={classNames(styles.sheet, layout === "medium" && styles.medium)}>
      {layout === "wide" ? (
        <aside className={classNames(styles.column, styles.layers)} aria-label={t.layers}>
          <div className={styles.scroll}>{column}</div>
          <IndexPane view={seen} />
        </aside>
      ) : null}
      <div className={styles.centre}>
        {layout === "medium" ? (
          <div className={styles.bar}>
            <Button
              look="link"
              icon="layers"
              aria-expanded={drawer}
              onClick={() => setDrawer(!drawer)}
            >
              {t.layers}
            </Button>
          </div>
        ) : null}
        {layout === "medium" && drawer ? (
          <aside
            className={classNames(styles.column, styles.drawer)}
            aria-label={t.layers}
            data-drawer=""
          >
            <div className={styles.scroll}>{column}</div>
          </aside>
        ) : null}
        {props.table === null ? (
          upper
        ) : (
          <SplitPane
            label={t.resizeTable}
            initial={(props.tableHeight ?? TABLE_HEIGHT) - (layout === "wide" ? 0 : TWO_ROWS)}
            least={120}
            leastFirst={220}
            first={upper}
            second={props.table}
          />
        )}
      </div>
      <aside
        id="resultado"
        tabIndex={-1}
        className={classNames(styles.column, styles.panel)}
        aria-label={t.panel}
      >
        <div ref={panel} className={styles.scroll}>
          {props.panel}
        </div>
        <div className={styles.story}>
          <AddViewButton />
        </div>
        <div className={styles.actions}>{props.actions}</div>
      </aside>
    </div>
  );
};
