import { useEffect, useState } from "react";
import { Icon } from "../icon/icon.tsx";
import styles from "./drop-zone.module.css";

export interface DropZoneProps {
  /** Seen over the whole window while files hang over it. */
  readonly title: string;
  readonly hint: string;
  readonly onFiles: (files: readonly File[]) => void;
}

const carriesFiles = (event: DragEvent): boolean =>
  event.dataTransfer?.types.includes("Files") ?? false;

/** What was dropped; entries and files must be asked for before the event is over. */
const filesOf = async (dropped: DataTransfer | null): Promise<readonly File[]> => {
  const files = [...(dropped?.files ?? [])];
  const entries = [...(dropped?.items ?? [])].map((item) => item.webkitGetAsEntry?.() ?? null);
  if (!entries.some((entry) => entry?.isDirectory)) return files;
  const { walkEntries } = await import("./walk-entries.ts");
  return walkEntries(entries.filter((entry) => entry !== null));
};

/** Takes files and folders dropped anywhere in the window; without it the browser would leave the page and open them. */
export const DropZone = ({ title, hint, onFiles }: DropZoneProps) => {
  const [over, setOver] = useState(false);

  useEffect(() => {
    // Entering a child comes before leaving its parent: only the count tells whether the window was left.
    let depth = 0;
    const show = (by: number) => {
      depth = Math.max(0, depth + by);
      setOver(depth > 0);
    };
    const enter = (event: DragEvent) => carriesFiles(event) && show(1);
    const leave = (event: DragEvent) => carriesFiles(event) && show(-1);
    const hover = (event: DragEvent) => carriesFiles(event) && event.preventDefault();
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      show(-depth);
      void filesOf(event.dataTransfer).then((files) => {
        if (files.length > 0) onFiles(files);
      });
    };
    window.addEventListener("dragenter", enter);
    window.addEventListener("dragleave", leave);
    window.addEventListener("dragover", hover);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragenter", enter);
      window.removeEventListener("dragleave", leave);
      window.removeEventListener("dragover", hover);
      window.removeEventListener("drop", drop);
    };
  }, [onFiles]);

  if (!over) return null;
  return (
    <div className={styles.veil} aria-hidden="true">
      <div className={styles.box}>
        <Icon name="open" size={40} />
        <p className={styles.title}>{title}</p>
        <p>{hint}</p>
      </div>
    </div>
  );
};
