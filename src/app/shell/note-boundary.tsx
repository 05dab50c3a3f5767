import { Component, type ReactNode } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { defineTexts } from "../../i18n/texts.ts";

const texts = defineTexts({
  "es-PE": {
    failed: (task: string) => `No se pudo mostrar lo que «${task}» sabe de esta parcela.`,
  },
  en: { failed: (task: string) => `What “${task}” knows of this plot could not be shown.` },
});

export interface NoteBoundaryProps {
  /** Title of the task whose note it is. */
  readonly task: string;
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Keeps a note that fails from taking the card with it, and says that something is missing. */
export class NoteBoundary extends Component<NoteBoundaryProps, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override state = { failed: false };
  override render() {
    const { task, locale, children } = this.props;
    return this.state.failed ? <p>{texts[locale].failed(task)}</p> : children;
  }
}
