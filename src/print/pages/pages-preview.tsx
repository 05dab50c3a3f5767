import { useRef } from "react";
import { useWidth } from "../../ui/layout/use-width.ts";
import { paperBox } from "../paper.ts";
import styles from "./pages-preview.module.css";
import { PrintedPages, type PrintedPagesProps } from "./printed-pages.tsx";

/** CSS pixels to a millimetre, by definition of both. */
const PX_PER_MM = 96 / 25.4;

/** The sheets as they will be printed, one under the other, as wide as there is room, at most at their true size. */
export const PagesPreview = (props: PrintedPagesProps) => {
  const box = useRef<HTMLDivElement>(null);
  const { width, height } = paperBox(props.paper);
  const wide = width * PX_PER_MM;
  const scale = Math.min(1, useWidth(box, wide) / wide);
  const count = props.pages.length;
  return (
    <div ref={box} className={styles.preview}>
      <div
        className={styles.scaled}
        style={{
          height: `calc(${count * height * scale}mm + ${Math.max(0, count - 1) * scale} * var(--between))`,
          width: `${width * scale}mm`,
        }}
      >
        <div className={styles.pages} style={{ transform: `scale(${scale})`, width: `${width}mm` }}>
          <PrintedPages {...props} />
        </div>
      </div>
    </div>
  );
};
