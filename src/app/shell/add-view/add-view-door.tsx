import { lazy, Suspense } from "react";
import { closeAddView, useAddingView } from "./adding-view.ts";

const AddViewDialog = lazy(async () => ({
  default: (await import("./add-view-dialog.tsx")).AddViewDialog,
}));

/** Fetched when it is first wanted. */
export const AddViewDoor = () =>
  useAddingView(({ open }) => open) ? (
    <Suspense fallback={null}>
      <AddViewDialog onClose={closeAddView} />
    </Suspense>
  ) : null;
