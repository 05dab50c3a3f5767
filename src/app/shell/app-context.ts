import { createContext, useContext } from "react";
import type { DatasetKind } from "../../domain/dataset.ts";
import type { AppView } from "../state/use-view.ts";

/** What the shell needs from the composition root. */
export interface AppServices {
  readonly view: AppView;
  readonly chooseFiles: (kind: DatasetKind | null) => void;
  readonly goTo: (task: string) => void;
}

export const AppContext = createContext<AppServices | null>(null);

export const useApp = (): AppServices => {
  const services = useContext(AppContext);
  if (services === null) throw new Error("useApp needs an AppContext above it");
  return services;
};
