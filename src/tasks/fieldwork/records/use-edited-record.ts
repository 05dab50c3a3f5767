import { useCallback, useRef, useState } from "react";
import type { FieldPicture, FieldRecord } from "../../../domain/field/field-record.ts";
import type { FieldStore } from "../../../store/field-store.ts";

/** Whether what stands on the screen is on the device too; of a draft there is nothing to be kept yet. */
export type Kept = "draft" | "kept" | "keeping" | "not-kept";

export interface EditedRecord<B> {
  readonly body: B;
  readonly kept: Kept;
  /** Changes the body, and keeps it at once. `pictures` are new ones, named by `picturesOf` of the new body. */
  change(patch: Partial<B> | ((body: B) => Partial<B>), pictures?: readonly FieldPicture[]): void;
  /** The same of what came without a person: with a draft it waits for the first touch. */
  suggest(patch: Partial<B> | ((body: B) => Partial<B>)): void;
}

export interface EditedHow<B> {
  /** It was begun and is on the screen alone. */
  readonly draft?: boolean;
  readonly picturesOf?: (body: B) => readonly string[] | undefined;
}

const none = (): undefined => undefined;

/**
 * A record on the screen. Each change is kept at once and in its order, since a phone may be gone the next second; pictures
 * that were refused go with the next change. A draft becomes a record with its first change.
 */
export const useEditedRecord = <B extends object>(
  store: FieldStore,
  record: Pick<FieldRecord, "id" | "kind">,
  first: B,
  { draft = false, picturesOf = none }: EditedHow<B> = {},
): EditedRecord<B> => {
  const [body, setBody] = useState(first);
  const [kept, setKept] = useState<Kept>(draft ? "draft" : "kept");
  const now = useRef(first);
  const touched = useRef(!draft);
  const turn = useRef(0);
  const waiting = useRef<readonly FieldPicture[]>([]);
  const { id, kind } = record;
  const patched = useCallback((patch: Partial<B> | ((body: B) => Partial<B>)): B => {
    const next = { ...now.current, ...(typeof patch === "function" ? patch(now.current) : patch) };
    now.current = next;
    setBody(next);
    return next;
  }, []);
  const change = useCallback<EditedRecord<B>["change"]>(
    (patch, pictures = []) => {
      touched.current = true;
      const next = patched(patch);
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
    [store, id, kind, picturesOf, patched],
  );
  const suggest = useCallback<EditedRecord<B>["suggest"]>(
    (patch) => {
      if (touched.current) change(patch);
      else patched(patch);
    },
    [change, patched],
  );
  return { body, kept, change, suggest };
};
