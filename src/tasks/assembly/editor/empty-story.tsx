import { useTexts } from "../../../i18n/use-texts.ts";
import { EmptyState } from "../../../ui/feedback/empty-state.tsx";
import { editorTexts } from "../texts/editor-texts.ts";

/** A story without slides, and what to do. */
export const EmptyStory = () => {
  const t = useTexts(editorTexts);
  return (
    <EmptyState title={t.emptyTitle}>
      <p>{t.emptyText}</p>
    </EmptyState>
  );
};
