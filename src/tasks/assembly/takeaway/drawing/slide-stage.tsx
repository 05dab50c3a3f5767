import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import styles from "./slide-stage.module.css";

/** A slide as it was designed, CSS pixels. */
export const STAGE = { width: 1920, height: 1080 } as const;

/** Draws slides of full size in a box that nobody sees, to be measured and copied. */
export class SlideStage {
  readonly #box = document.createElement("div");
  readonly #root = createRoot(this.#box);

  constructor() {
    this.#box.className = styles.stage ?? "";
    this.#box.dataset.theme = "projector";
    this.#box.inert = true;
    document.body.append(this.#box);
  }

  /** Resolves with what was drawn when its fonts are there and it has settled. */
  async show(slide: ReactNode): Promise<HTMLElement> {
    flushSync(() => this.#root.render(slide));
    // Asking for the layout is what makes the browser ask for fonts.
    this.#box.getBoundingClientRect();
    await document.fonts.ready;
    // What else waits for the fonts, such as the fit of the words, goes first.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return this.#box.firstElementChild as HTMLElement;
  }

  close(): void {
    this.#root.unmount();
    this.#box.remove();
  }
}
