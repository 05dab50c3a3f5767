import { type ReactNode, useEffect, useRef, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { FrameProps } from "../../tasks/frame.ts";
import { IconButton } from "../../ui/controls/icon-button.tsx";
import { Sheet } from "../../ui/layout/sheet.tsx";
import type { SheetStop } from "../../ui/layout/sheet-stop.ts";
import { appTexts } from "../texts.ts";
import { InTurn } from "./in-turn.tsx";
import styles from "./phone-frame.module.css";

export interface PhoneFrameProps extends FrameProps {
  readonly map: ReactNode;
  readonly onLayers: () => void;
}

/** Map on top, one sheet that rises from below with summary, panel and table. */
export const PhoneFrame = (props: PhoneFrameProps) => {
  const t = useTexts(appTexts);
  const [stop, setStop] = useState<SheetStop>("half");
  const content = useRef<HTMLDivElement>(null);
  const chosen = props.selection?.id;
  // The summary at the sheet's head has the figures of what is chosen.
  useEffect(() => {
    if (chosen === undefined) return;
    setStop((before) => (before === "collapsed" ? "half" : before));
    content.current?.parentElement?.scrollTo({ top: 0 });
  }, [chosen]);
  return (
    <div className={styles.frame} data-stop={stop}>
      <div className={styles.map}>
        {props.map}
        <div className={styles.buttons}>
          <IconButton look="map" icon="layers" name={t.openLayers} onClick={props.onLayers} />
        </div>
      </div>
      <Sheet
        stop={stop}
        onStop={setStop}
        label={t.sheet}
        handleName={t.sheetHandle}
        stopNames={t.sheetStops}
        // Under a strip a low window has no room for both an answer and a foot.
        foot={props.strip ? null : props.actions}
      >
        <div ref={content} id="resultado" tabIndex={-1} className={styles.content}>
          {props.strip && <div className={styles.strip}>{props.strip}</div>}
          {props.strip && stop === "collapsed" ? null : props.summary}
          {stop === "collapsed" ? null : (
            <>
              {props.strip && props.actions && (
                <div className={styles.actions}>{props.actions}</div>
              )}
              {props.panel}
              {props.table && (
                <div className={styles.table}>
                  <InTurn>{props.table}</InTurn>
                </div>
              )}
            </>
          )}
        </div>
      </Sheet>
    </div>
  );
};
