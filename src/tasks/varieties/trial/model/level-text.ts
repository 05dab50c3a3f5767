import { withUnit } from "./figure-text.ts";

/** A level of significance as people say it: "5%". */
export const levelText = (alpha: number): string => withUnit(String(Math.round(alpha * 100)), "%");
