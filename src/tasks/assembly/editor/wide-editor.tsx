import { useTexts } from "../../../i18n/use-texts.ts";
import { Tabs } from "../../../ui/layout/tabs.tsx";
import { editorTexts } from "../texts/editor-texts.ts";
import type { EditorLayoutProps } from "./editor-parts.ts";
import styles from "./wide-editor.module.css";

/** List, preview and fields side by side; where there is less room, the fields come under the preview. */
export const WideEditor = (props: EditorLayoutProps) => {
  const { pane, onPane, list, plots, messages, slide, fields, notes, about, actions } = props;
  const t = useTexts(editorTexts);
  return (
    <div className={styles.sheet}>
      <aside className={styles.list} aria-label={t.slides}>
        <div className={styles.scroll} data-scroll="">
          {list}
        </div>
        {plots}
      </aside>
      <section className={styles.centre} aria-label={t.preview}>
        {messages}
        {slide}
        <div className={styles.notes}>{notes}</div>
      </section>
      <aside className={styles.panel} aria-label={t.tabs}>
        <div className={styles.tabs}>
          <Tabs
            label={t.tabs}
            tabs={[
              { id: "slide", label: t.slideTab },
              { id: "story", label: t.storyTab },
            ]}
            selected={pane === "story" ? "story" : "slide"}
            onSelect={onPane}
          />
        </div>
        <div className={styles.scroll}>{pane === "story" ? about : fields}</div>
        <div className={styles.actions}>{actions}</div>
      </aside>
    </div>
  );
};
