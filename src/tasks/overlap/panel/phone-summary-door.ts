import { lazy } from "react";

const fetched = () => import("./phone-summary.tsx");

/** Only a phone has its place for it, under a frame that is fetched then. */
const Lazy = lazy(async () => ({ default: (await fetched()).PhoneSummary }));

let here: Awaited<ReturnType<typeof fetched>>["PhoneSummary"] | null = null;

/** At once where it came before the answer: one that comes later would push down what is being read. */
export const phoneSummary = () => here ?? Lazy;

/** Fetches it before there is an answer to sum up. */
export const phoneSummaryAhead = async (): Promise<void> => {
  here = (await fetched()).PhoneSummary;
};
