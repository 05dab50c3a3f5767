import { create } from "zustand";

/** Whether the dialog that adds the view to a story is on the screen. */
export const useAddingView = create<{ readonly open: boolean }>(() => ({ open: false }));

export const openAddView = (): void => useAddingView.setState({ open: true });

export const closeAddView = (): void => useAddingView.setState({ open: false });
