import "./projects/reopen-view.ts";
import { StrictMode, startTransition } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { framesAhead } from "./shell/phone-frames.ts";
import { boot } from "./state/boot.ts";

/** Puts the app in the page, in slices that leave the thread to a finger, and opens what it shows first. */
export const startApp = async (): Promise<void> => {
  const root = document.getElementById("root");
  if (root === null) throw new Error("index.html has no #root");
  void boot();
  await framesAhead();
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  );
};
