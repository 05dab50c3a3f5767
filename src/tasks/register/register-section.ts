import type { ComponentType } from "react";
import type { Texts } from "../../i18n/texts.ts";
import type { SendingAnalyses } from "../../intake/sending/sending-analyses.ts";
import type { TaskContext } from "../task.ts";
import type { RegisterAnalyses } from "./analysis/register-analyses.ts";

export type RegisterContext = TaskContext<RegisterAnalyses & SendingAnalyses>;

/** One of the register's screens, under its own tab; `id` stands in the address as `r`. */
export interface RegisterSection {
  readonly id: string;
  readonly title: Texts<string>;
  /** Lazy: fetched when first shown. */
  readonly Section: ComponentType<RegisterContext>;
}
