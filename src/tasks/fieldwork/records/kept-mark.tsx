import { useTexts } from "../../../i18n/use-texts.ts";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import { recordsTexts } from "./records-texts.ts";
import type { Kept } from "./use-edited-record.ts";

/** In a word at the head of the sheet: the last touch is on the device, or not yet. */
export const KeptMark = ({ kept }: { readonly kept: Kept }) => {
  const t = useTexts(recordsTexts);
  return (
    <StatusLine
      icon={kept === "not-kept" ? "warning" : kept === "draft" ? "info" : "saved"}
      look={kept === "not-kept" ? "warning" : "bare"}
      strong={t.mark[kept]}
    />
  );
};
