import styles from "./map-box.module.css";

/** Takes the map's place on a slide while its box is measured. */
export const MapBox = () => <div className={styles.box} data-map-box="" />;

/** Inner size of the map's box on a slide, CSS pixels. */
export const sizeOfMapBox = (
  slide: Element,
): { readonly width: number; readonly height: number } => {
  const box = slide.querySelector("[data-map-box]");
  const { width = 0, height = 0 } = box?.getBoundingClientRect() ?? {};
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
};
