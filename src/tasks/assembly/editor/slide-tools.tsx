import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { IconButton } from "../../../ui/controls/icon-button.tsx";
import { editorTexts } from "../texts/editor-texts.ts";
import styles from "./slide-tools.module.css";

export interface SlideToolsProps {
  /** Place of the slide, from 0, and how many there are. */
  readonly at: number;
  readonly of: number;
  readonly name: string;
  readonly full: boolean;
  readonly onGo: (at: number) => void;
  readonly onMove: (to: number) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
}

/** What is done to a slide as a whole; also for who cannot drag. */
export const SlideTools = (props: SlideToolsProps) => {
  const { at, of, name, full, onGo, onMove, onDuplicate, onRemove } = props;
  const t = useTexts(editorTexts);
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <IconButton
          icon="chevron-left"
          name={t.previous}
          disabled={at === 0}
          onClick={() => onGo(at - 1)}
        />
        <IconButton
          icon="chevron-right"
          name={t.next}
          disabled={at === of - 1}
          onClick={() => onGo(at + 1)}
        />
        <h2 className={styles.name}>
          {name} <span className={styles.place}>{t.place(at + 1, of)}</span>
        </h2>
      </div>
      <div className={styles.tools}>
        <Button look="link" disabled={at === 0} onClick={() => onMove(at - 1)}>
          {t.up}
        </Button>
        <Button look="link" disabled={at === of - 1} onClick={() => onMove(at + 1)}>
          {t.down}
        </Button>
        <Button look="link" disabled={full} onClick={onDuplicate}>
          {t.duplicate}
        </Button>
        <Button look="link" onClick={onRemove}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
};
