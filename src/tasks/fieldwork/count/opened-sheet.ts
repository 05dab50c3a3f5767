import { remember, remembered } from "../../../i18n/remembered.ts";

/** A sheet of counts that this browser opened among the readings. */
export interface OpenedSheet {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEY = "campo-hoja";

/** The last one; null where there was none, or what is remembered is none. */
export const openedSheet = (): OpenedSheet | null => {
  const [at, ...name] = (remembered(KEY) ?? "").split(" ");
  const time = Number(at);
  return Number.isFinite(time) && time > 0 && name.length > 0
    ? { name: name.join(" "), at: time }
    : null;
};

export const rememberSheet = ({ name, at }: OpenedSheet): void => remember(KEY, `${at} ${name}`);
