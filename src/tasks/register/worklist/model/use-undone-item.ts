import { useEffect, useMemo, useState } from "react";
import type { LogEntry } from "../../../../domain/register/change.ts";
import { logSteps } from "../../../../domain/register/log-steps.ts";
import type { RegisterBook } from "../../../register-book.ts";
import type { ViewState } from "../../../view-state.ts";
import { rulesOf } from "./same-fact.ts";
import type { WorkItem } from "./work-item.ts";

interface Turned {
  readonly row: number;
  readonly rule: string | null;
}

/** The record that the next undoing brings back. */
function turnedBy(log: readonly LogEntry[]): Turned | null {
  const change = logSteps(log).done.at(-1)?.changes[0];
  if (change === undefined) return null;
  const row = change.kind === "apart" ? change.rows[1] : change.row;
  return { row, rule: change.rule ?? (change.kind === "seen" ? change.code : null) };
}

/** The book whose undoing shows what it brought back, once the register has been checked again. */
export function useUndoneItem(
  book: RegisterBook,
  listed: readonly WorkItem[],
  pending: boolean,
  view: ViewState,
): RegisterBook {
  const [turned, setTurned] = useState<Turned | null>(null);
  useEffect(() => {
    if (turned === null || pending) return;
    const own = listed.filter(({ row, other }) => row === turned.row || other === turned.row);
    const item = own.find((one) => rulesOf(one).some((code) => code === turned.rule)) ?? own[0];
    setTurned(null);
    if (item !== undefined) view.set({ rv: item.key });
  }, [turned, pending, listed, view]);
  return useMemo(
    () => ({
      ...book,
      undo: async () => {
        const back = turnedBy(book.log);
        await book.undo();
        setTurned(back);
      },
    }),
    [book],
  );
}
