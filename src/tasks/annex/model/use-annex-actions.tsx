import { type ReactNode, useCallback, useState } from "react";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import type { ViewState } from "../../view-state.ts";
import { formTexts } from "../texts/form-texts.ts";
import { putInAll } from "./common-fields.ts";
import { newEntry } from "./new-entry.ts";
import { placesKey } from "./places-key.ts";
import type { EntryPatch } from "./use-annex-entries.ts";
import type { AnnexModel } from "./use-annex-model.ts";

interface Told {
  readonly words: string;
  readonly undo: ReadonlyMap<number, EntryPatch>;
}

/** What a person does to list and form, and what they are told of it, with its undoing. */
export const useAnnexActions = (model: AnnexModel, address: ViewState) => {
  const t = useTexts(formTexts);
  const [told, setTold] = useState<Told | null>(null);
  const { places, writing, entries, register } = model;
  const { set } = address;
  const { change } = entries;

  const write = useCallback(
    (place: number | null) => {
      setTold(null);
      set({ anv: place === null ? null : String(place) });
    },
    [set],
  );
  const changeEntry = useCallback(
    (patch: EntryPatch) => {
      if (writing !== null) change(new Map([[writing, patch]]));
    },
    [change, writing],
  );
  const entry = writing === null ? undefined : entries.byPlace.get(writing);
  const inAll = () => {
    if (entry === undefined) return;
    const { patches, undo } = putInAll(entry, places, entries.byPlace);
    change(patches);
    setTold({ words: t.usedInAll(formatInteger(places.length)), undo });
  };
  const startAgain = () => {
    if (entry === undefined || writing === null || register === null) return;
    const { id: _, changedAt: __, ...empty } = newEntry(register.id, writing, new Date());
    change(new Map([[writing, empty]]));
    setTold({ words: t.startedAgain, undo: new Map([[writing, entry]]) });
  };
  const line: ReactNode = told && (
    <>
      <StatusLine icon="check" look="bare" strong={told.words} />
      <Button
        look="link"
        onClick={() => {
          change(told.undo);
          setTold(null);
        }}
      >
        {t.undo}
      </Button>
    </>
  );
  return {
    write,
    changeEntry,
    inAll,
    startAgain,
    told: line,
    setPlaces: (next: readonly number[]) => set({ an: placesKey(next) }),
    step: (by: 1 | -1) => {
      const next = writing === null ? undefined : places[places.indexOf(writing) + by];
      if (next !== undefined) write(next);
    },
  };
};
