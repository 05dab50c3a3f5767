import { useTexts } from "../../../i18n/use-texts.ts";
import { Tabs } from "../../../ui/layout/tabs.tsx";
import { editorTexts } from "../texts/editor-texts.ts";
import type { EditorLayoutProps } from "./editor-parts.ts";
import styles from "./phone-editor.module.css";

/** One pane at a time, presenting under the thumb. */
export const PhoneEditor = (props: EditorLayoutProps) => {
  const { pane, onPane, list, plots, messages, slide, fields, notes, about, actions } = props;
  const t = useTexts(editorTexts);
  return (
    <div className={styles.sheet}>
      <div className={styles.tabs}>
        <Tabs
          label={t.tabs}
          tabs={[
            { id: "list", label: t.listTab },
            { id: "slide", label: t.slideTab },
            { id: "story", label: t.storyTab },
          ]}
          selected={pane}
          onSelect={onPane}
        />
      </div>
      <div className={styles.scroll} data-scroll="">
        {messages}
        {pane === "list" && list}
        {pane === "slide" && (
          <>
            {slide}
            {fields}
            {notes}
          </>
        )}
        {pane === "story" && (
          <>
            {about}
            <div className={styles.plots}>{plots}</div>
          </>
        )}
      </div>
      <div className={styles.actions}>{actions}</div>
    </div>
  );
};
