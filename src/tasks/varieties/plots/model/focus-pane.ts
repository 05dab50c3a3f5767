/** Id of the pane under the map. */
export const PLOTS_PANE = "parcelas-y-fajas";

/**
 * Gives the focus to the pane's table, or to the row of its chart where Tab stops, before what was pressed is gone: a focus
 * must not fall to the page's start.
 */
export const focusPane = (options?: FocusOptions): void =>
  document
    .getElementById(PLOTS_PANE)
    ?.querySelector<HTMLElement>('[role="grid"], figure li > button[tabindex="0"]')
    ?.focus(options);
