import { useTexts } from "../../../i18n/use-texts.ts";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import type { AwakeState } from "./awake.ts";
import { awakeTexts } from "./awake-texts.ts";

/** Says where the screen will go dark, and what to do. */
export const AwakeNote = ({ state }: { readonly state: AwakeState }) => {
  const t = useTexts(awakeTexts);
  return state === "none" || state === "refused" ? (
    <StatusLine icon="warning" look="warning" strong={t[state]} />
  ) : null;
};
