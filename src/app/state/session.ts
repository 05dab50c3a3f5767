import type { ReactNode } from "react";
import { create } from "zustand";
import type { Dataset } from "../../domain/dataset.ts";
import { type Documents, NO_DOCUMENTS } from "../../domain/documents.ts";
import type { Issue } from "../../domain/issue/issue.ts";
import type { PendingImport } from "../../tasks/imports.ts";

export interface Session {
  readonly documents: Documents;
  readonly pending: readonly PendingImport[];
  /** What browser and disk did, newest last; a person dismisses each. */
  readonly notices: readonly Issue[];
  /** True until embedded and kept files are all there. */
  readonly opening: boolean;
  /** The first answer has had its time: what it did not wait for may come. */
  readonly settled: boolean;
  /** Of the files kept on this device, how many are read and how many there are. */
  readonly kept: { readonly done: number; readonly total: number };
  /** What stands over the screen for some seconds, put there by what brought it. */
  readonly passing: ReactNode;
}

export const useSession = create<Session>(() => ({
  documents: NO_DOCUMENTS,
  pending: [],
  notices: [],
  opening: true,
  settled: false,
  kept: { done: 0, total: 0 },
  passing: null,
}));

const MOST_NOTICES = 20;

/** Adds a notice unless the same one already stands there. */
export const addNotice = (issue: Issue): void =>
  useSession.setState(({ notices }) => {
    const text = JSON.stringify(issue);
    return notices.some((known) => JSON.stringify(known) === text)
      ? {}
      : { notices: [...notices, issue].slice(-MOST_NOTICES) };
  });

export const dismissNotice = (issue: Issue): void =>
  useSession.setState(({ notices }) => ({ notices: notices.filter((known) => known !== issue) }));

const isRegister = (dataset: Dataset): dataset is Dataset<"plots"> => dataset.kind === "plots";
const isArea = (dataset: Dataset): dataset is Dataset<"areas"> => dataset.kind === "areas";
const isReadings = (dataset: Dataset): dataset is Dataset<"readings"> =>
  dataset.kind === "readings";
const isTrial = (dataset: Dataset): dataset is Dataset<"trials"> => dataset.kind === "trials";
const isCatalogue = (dataset: Dataset): dataset is Dataset<"catalogue"> =>
  dataset.kind === "catalogue";

/**
 * Puts a data set where its kind belongs; one with the same id is replaced. Of all kinds but areas it becomes the active
 * one; an area that goes by a name already there is told apart by its file.
 */
export const addDocument = (dataset: Dataset, activate = true): void =>
  useSession.setState(({ documents }) => {
    const others = <K extends Dataset>(list: readonly K[]) =>
      list.filter((d) => d.id !== dataset.id);
    if (isRegister(dataset))
      return {
        documents: {
          ...documents,
          registers: [...others(documents.registers), dataset],
          activeRegister: activate ? dataset.id : (documents.activeRegister ?? dataset.id),
        },
      };
    if (isReadings(dataset))
      return {
        documents: {
          ...documents,
          readings: [...others(documents.readings), dataset],
          activeReadings: activate ? dataset.id : (documents.activeReadings ?? dataset.id),
        },
      };
    if (isTrial(dataset))
      return {
        documents: {
          ...documents,
          trials: [...others(documents.trials), dataset],
          activeTrial: activate ? dataset.id : (documents.activeTrial ?? dataset.id),
        },
      };
    if (isCatalogue(dataset))
      return {
        documents: {
          ...documents,
          catalogues: [...others(documents.catalogues), dataset],
          activeCatalogue: activate ? dataset.id : documents.activeCatalogue,
        },
      };
    if (!isArea(dataset)) return {};
    const areas = others(documents.areas);
    const taken = areas.some(({ name }) => name === dataset.name);
    const named = taken
      ? { ...dataset, name: `${dataset.name} (${dataset.provenance.name})` }
      : dataset;
    return { documents: { ...documents, areas: [...areas, named] } };
  });

export const removeDocument = (id: string): void =>
  useSession.setState(({ documents }) => {
    const without = <D extends Dataset>(list: readonly D[]) => list.filter((d) => d.id !== id);
    const active = (now: string | null, rest: readonly Dataset[]) =>
      now === id ? (rest.at(-1)?.id ?? null) : now;
    const registers = without(documents.registers);
    const readings = without(documents.readings);
    const trials = without(documents.trials);
    return {
      documents: {
        registers,
        areas: without(documents.areas),
        readings,
        trials,
        catalogues: without(documents.catalogues),
        activeRegister: active(documents.activeRegister, registers),
        activeReadings: active(documents.activeReadings, readings),
        activeTrial: active(documents.activeTrial, trials),
        // Without it, the one that ships is back.
        activeCatalogue: documents.activeCatalogue === id ? null : documents.activeCatalogue,
      },
    };
  });

export const activateRegister = (id: string): void =>
  useSession.setState(({ documents }) => ({ documents: { ...documents, activeRegister: id } }));

export const activateReadings = (id: string): void =>
  useSession.setState(({ documents }) => ({ documents: { ...documents, activeReadings: id } }));

export const activateTrial = (id: string): void =>
  useSession.setState(({ documents }) => ({ documents: { ...documents, activeTrial: id } }));

/** null: the catalogue that ships. */
export const activateCatalogue = (id: string | null): void =>
  useSession.setState(({ documents }) => ({ documents: { ...documents, activeCatalogue: id } }));

export const setPending = (id: string, patch: Partial<PendingImport> | null): void =>
  useSession.setState(({ pending }) => ({
    pending:
      patch === null
        ? pending.filter((file) => file.id !== id)
        : pending.map((file) => (file.id === id ? { ...file, ...patch } : file)),
  }));

export const addPending = (file: PendingImport): void =>
  useSession.setState(({ pending }) => ({ pending: [...pending, file] }));
