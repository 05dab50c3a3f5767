import type { DetectiveAnswer } from "./detective.ts";

/** Some reading is worth taking: none of them being right is less likely than not. */
export const convinces = ({ none }: Pick<DetectiveAnswer, "none">): boolean => none < 0.5;
