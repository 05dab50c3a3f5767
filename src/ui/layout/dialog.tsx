import { type ReactNode, useEffect, useId, useRef } from "react";
import { IconButton } from "../controls/icon-button.tsx";
import styles from "./dialog.module.css";

export interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Spoken name of the cross. */
  readonly closeName: string;
  /** Asked for by the cross, Escape or a press outside; the owner then sets `open`. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons under the content, the main one first. */
  readonly actions?: ReactNode;
  readonly wide?: boolean;
}

/** The browser's modal dialog: it holds the focus, and here it is given back to whatever had it. */
export const Dialog = ({
  open,
  title,
  closeName,
  onClose,
  children,
  actions,
  wide,
}: DialogProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!open || !element) return;
    const before = document.activeElement;
    element.showModal();
    return () => {
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it; the press outside is an addition
    <dialog
      ref={dialog}
      className={wide ? styles.wide : styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      {open && (
        <div className={styles.paper}>
          <header className={styles.head}>
            <h2 id={id} className={styles.title}>
              {title}
            </h2>
            <IconButton icon="close" name={closeName} onClick={onClose} />
          </header>
          <div className={styles.body}>{children}</div>
          {actions && <footer className={styles.actions}>{actions}</footer>}
        </div>
      )}
    </dialog>
  );
};
