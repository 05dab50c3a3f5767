import { useTexts } from "../../i18n/use-texts.ts";
import type { LayerSettings } from "../../layers/map-layer-of.ts";
import type { LayerRow } from "../../tasks/frame.ts";
import { Button } from "../../ui/controls/button.tsx";
import type { AppView } from "../state/use-view.ts";
import { appTexts } from "../texts.ts";
import { LayerRowItem } from "./layer-row-item.tsx";
import styles from "./layers-column.module.css";

export interface LayersColumnProps {
  readonly rows: readonly LayerRow[];
  readonly view: AppView;
  readonly onAddFile: () => void;
}

interface Placed {
  readonly row: LayerRow;
  readonly settings: LayerSettings;
}

/** Rows from the top of the map sheet to its ground. */
export const LayersColumn = ({ rows, view, onAddFile }: LayersColumnProps) => {
  const t = useTexts(appTexts);
  const placed: Placed[] = rows
    .map((row) => ({ row, settings: view.layerSettings(row.id, row.defaults) }))
    .sort((a, b) => b.settings.order - a.settings.order);
  const swap = (one: Placed, other: Placed | undefined) =>
    one.row.movable && other?.row.movable
      ? () => {
          view.setLayerSettings(one.row.id, { ...one.settings, order: other.settings.order });
          view.setLayerSettings(other.row.id, { ...other.settings, order: one.settings.order });
        }
      : undefined;
  return (
    <>
      <h2 className={styles.heading}>
        <span>{t.layers}</span>
        <Button look="link" onClick={onAddFile}>
          {t.addFile}
        </Button>
      </h2>
      <ul className={styles.list}>
        {placed.map((one, i) => (
          <LayerRowItem
            key={one.row.id}
            row={one.row}
            settings={one.settings}
            onChange={(settings) => view.setLayerSettings(one.row.id, settings)}
            onRaise={swap(one, placed[i - 1])}
            onLower={swap(one, placed[i + 1])}
          />
        ))}
      </ul>
    </>
  );
};
