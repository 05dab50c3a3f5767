import { Component, type ReactNode } from "react";
import type { Locale } from "../../i18n/locale.ts";
import { defineTexts } from "../../i18n/texts.ts";
import { Button } from "../controls/button.tsx";
import { EmptyState } from "./empty-state.tsx";

const texts = defineTexts({
  "es-PE": {
    title: "Esta pantalla no se pudo abrir",
    text: "Quizá no hay red y aún no había llegado a este equipo. Lo que abrió y cambió está guardado; las demás pantallas siguen.",
    again: "Cargar de nuevo",
  },
  en: {
    title: "This screen could not be opened",
    text: "Perhaps there is no network and it had not reached this device yet. What you opened and changed is kept; the other screens go on.",
    again: "Load again",
  },
});

export interface ScreenBoundaryProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Keeps a screen whose code does not come from taking the page with it. Another `key` gives the next one its chance. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, { readonly failed: boolean }> {
  static getDerivedStateFromError() {
    return { failed: true };
  }
  override state = { failed: false };
  override render() {
    if (!this.state.failed) return this.props.children;
    const t = texts[this.props.locale];
    return (
      <div role="alert">
        <EmptyState
          title={t.title}
          actions={<Button onClick={() => location.reload()}>{t.again}</Button>}
        >
          {t.text}
        </EmptyState>
      </div>
    );
  }
}
