import { useEffect } from "react";
import { create } from "zustand";
import type { RegisterBook } from "../../tasks/register-book.ts";

/** Registers that a screen has opened to be mended, by id. */
export const useBooks = create<Readonly<Record<string, RegisterBook>>>(() => ({}));

const nothing = async (): Promise<void> => undefined;

export const CLOSED: RegisterBook = {
  file: null,
  report: null,
  log: [],
  busy: true,
  canUndo: false,
  canRedo: false,
  who: "",
  setWho: () => undefined,
  change: nothing,
  undo: nothing,
  redo: nothing,
};

/** An open register with all that was changed in it; read when a screen first asks for it. */
export const useRegisterBook = (id: string | null): RegisterBook => {
  useEffect(() => {
    if (id !== null) void import("./open-book.ts").then(({ openBook }) => openBook(id));
  }, [id]);
  return useBooks((books) => (id === null ? undefined : books[id])) ?? CLOSED;
};
