import { lazy } from "react";
import { phoneSummaryAhead } from "../../tasks/overlap/panel/phone-summary-door.ts";
import { isPhone } from "./use-layout.ts";

const fetched = () => import("./phone-frame.tsx");

/** A wide window has no use for it. */
const Lazy = lazy(async () => ({ default: (await fetched()).PhoneFrame }));

let here: Awaited<ReturnType<typeof fetched>>["PhoneFrame"] | null = null;

/** The frame of a phone: at once where it came before the app was drawn, else when it comes. */
export const phoneFrame = () => here ?? Lazy;

/** Fetches before the first drawing what this window's frame is made of; without it the drawing waits for it. */
export const framesAhead = async (): Promise<void> => {
  if (!isPhone()) return;
  try {
    const [frame] = await Promise.all([fetched(), phoneSummaryAhead()]);
    here = frame.PhoneFrame;
  } catch {
    // The screen asks for it again and says that it did not come.
  }
};
