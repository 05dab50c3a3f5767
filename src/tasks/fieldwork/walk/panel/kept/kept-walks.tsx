import { useState } from "react";
import { formatInteger } from "../../../../../i18n/format-number.ts";
import { useTexts } from "../../../../../i18n/use-texts.ts";
import type { AsideVersion } from "../../../../../store/aside-version.ts";
import { Button } from "../../../../../ui/controls/button.tsx";
import { Notice } from "../../../../../ui/feedback/notice.tsx";
import parts from "../../../../../ui/layout/panel-parts.module.css";
import list from "../../../records/record-list.module.css";
import type { WalkModel } from "../../model/use-walk.ts";
import { keptTexts } from "./kept-texts.ts";
import { KeptWalk } from "./kept-walk.tsx";
import { type WalkItem, walkItems } from "./walk-item.ts";

export interface KeptWalksProps {
  readonly model: WalkModel;
  readonly onOpen: (file: File) => void;
}

interface Removed {
  readonly code: string;
  readonly asides: readonly AsideVersion[];
}

/** Walks that were closed, and those brought here that nobody closed yet. */
export const KeptWalks = ({ model, onOpen }: KeptWalksProps) => {
  const { field, walk } = model;
  const { store } = field;
  const t = useTexts(keptTexts);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const walks = walkItems(field.records ?? [], walk.entries);
  const remove = async ({ record, code }: WalkItem): Promise<void> => {
    const asides = await store.change({ forget: [record.id], aside: "deleted" });
    if (asides !== null) setRemoved({ code, asides });
  };
  const undo = async ({ asides }: Removed): Promise<void> => {
    const changed = Date.now();
    const back = await store.change({
      keep: asides.map(({ aside }) => ({ ...aside, changed })),
      drop: asides.map(({ id }) => id),
    });
    if (back !== null) setRemoved(null);
  };
  if (walks.length === 0 && removed === null) return null;
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>
        {t.title}
        <span className={parts.aside}>{formatInteger(walks.length)}</span>
      </h3>
      <div role="status">
        {removed === null ? null : (
          <Notice
            tone="info"
            title={t.removed(removed.code)}
            actions={<Button onClick={() => void undo(removed)}>{t.undo}</Button>}
          />
        )}
      </div>
      <ul className={list.list}>
        {walks.map((item) => (
          <KeptWalk
            key={item.record.id}
            item={item}
            model={model}
            onOpen={onOpen}
            onRemove={() => void remove(item)}
          />
        ))}
      </ul>
    </section>
  );
};
