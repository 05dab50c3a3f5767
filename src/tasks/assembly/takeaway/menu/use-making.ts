import { useEffect, useRef, useState } from "react";
import type { Making } from "../files/made-file.ts";

/** A long work of the page, as it stands. */
export type Work<T> =
  | { readonly kind: "idle" }
  | {
      readonly kind: "working";
      readonly done: number;
      readonly total: number;
      /** Of each thing; absent for one. */
      readonly languages?: number;
    }
  | { readonly kind: "ready"; readonly made: T }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed" };

export interface WorkHandle<T> {
  readonly work: Work<T>;
  /** Starts anew; what was made before is let go. */
  readonly start: (make: (making: Making) => Promise<T>) => void;
  readonly cancel: () => void;
  readonly forget: () => void;
}

/** One thing being made: how far it is, its end, and its cancel. It stops when the holder goes. */
export const useMaking = <T>(): WorkHandle<T> => {
  const [work, setWork] = useState<Work<T>>({ kind: "idle" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start: WorkHandle<T>["start"] = (make) => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const show = (next: Work<T>): void => {
      if (running.current === controller) setWork(next);
    };
    show({ kind: "working", done: 0, total: 0 });
    const onProgress: Making["onProgress"] = (done, total, languages = 1) => {
      if (!signal.aborted)
        show({ kind: "working", done, total, ...(languages > 1 && { languages }) });
    };
    make({ signal, onProgress }).then(
      (made) => show(signal.aborted ? { kind: "cancelled" } : { kind: "ready", made }),
      () => show({ kind: signal.aborted ? "cancelled" : "failed" }),
    );
  };
  const cancel = (): void => {
    running.current?.abort();
    setWork({ kind: "cancelled" });
  };
  const forget = (): void => {
    running.current?.abort();
    running.current = null;
    setWork({ kind: "idle" });
  };
  return { work, start, cancel, forget };
};
