import { useCallback, useRef, useState } from "react";
import type { FieldPicture, FieldRecord } from "../../../domain/field/field-record.ts";
import type { FieldStore } from "../../../store/field-store.ts";

/** Whether what stands on the screen is on the device too. */
export type Kept = "kept" | "keeping" | "not-kept";

export interface EditedRecord<B> {
  readonly body: B;
  readonly kept: Kept;
  /** Changes the body, and keeps it at once. `pictures` are new ones, named by `picturesOf` of the new body. */
  change(patch: Partial<B> | ((body: B) => Partial<B>), pictures?: readonly FieldPicture[]): void;
}

const none = (): undefined => undefined;

/**
 * A record on the screen. Each change is kept at once and in its order, since a phone may be gone the next second; pictures
 * that were refused go with the next change.
 */
export const useEditedRecord = <B extends object>(
  store: FieldStore,
  record: Pick<FieldRecord, "id" | "kind">,
  first: B,
  picturesOf: (body: B) => readonly string[] | undefined = none,
): EditedRecord<B> => {
  const [body, setBody] = useState(first);
  const [kept, setKept] = useState<Kept>("kept");
  const now = useRef(first);
  const turn = useRef(0);
  const waiting = useRef<readonly FieldPicture[]>([]);
  const { id, kind } = record;
  const change = useCallback<EditedRecord<B>["change"]>(
    (patch, pictures = []) => {
      const next = {
        ...now.current,
        ...(typeof patch === "function" ? patch(now.current) : patch),
      };
      now.current = next;
      setBody(next);
      setKept("keeping");
      const mine = ++turn.current;
      const named = picturesOf(next);
      const going = [...waiting.current, ...pictures].filter(({ id: one }) => named?.includes(one));
      waiting.current = [];
      const all = { id, kind, changed: Date.now(), body: next, ...(named && { pictures: named }) };
      void store.keep(all, going).then((done) => {
        if (!done) waiting.current = [...going, ...waiting.current];
        if (mine === turn.current) setKept(done ? "kept" : "not-kept");
      });
    },
    [store, id, kind, picturesOf],
  );
  return { body, kept, change };
};
