import type { ComponentType } from "react";
import type { OverlapAnalyses } from "../../answers/overlap/overlap-analyses.ts";
import type { Texts } from "../../i18n/texts.ts";
import type { TaskContext } from "../task.ts";

export type FieldworkContext = TaskContext<OverlapAnalyses>;

/** One of the field's screens, under its own tab; `id` stands in the address as `c`. */
export interface FieldworkSection {
  readonly id: string;
  readonly title: Texts<string>;
  /** Lazy: fetched when first shown. */
  readonly Section: ComponentType<FieldworkContext>;
}
