import { isObject, isTextUpTo, isWhole } from "../../../../domain/json-shape.ts";
import { remember, remembered } from "../../../../i18n/remembered.ts";
import { currentProject } from "../../../../store/project-scope.ts";

/** What was taken along last from this project, on this device. */
export interface LastTaken {
  readonly name: string;
  readonly bytes: number;
  /** Handed to the share sheet, or downloaded. */
  readonly how: "shared" | "saved";
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Ends in the project's id, by which it goes when the project is deleted. */
const key = (): string => `llevado-${currentProject()}`;

export const lastTaken = (): LastTaken | null => {
  try {
    const value: unknown = JSON.parse(remembered(key()) ?? "null");
    if (!isObject(value)) return null;
    const { name, bytes, how, at } = value;
    return isTextUpTo(name, 300) &&
      isWhole(bytes) &&
      isWhole(at) &&
      (how === "shared" || how === "saved")
      ? { name, bytes, how, at }
      : null;
  } catch {
    return null;
  }
};

export const noteTaken = (taken: LastTaken): void => remember(key(), JSON.stringify(taken));
