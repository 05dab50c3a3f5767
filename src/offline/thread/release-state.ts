import type { ReleaseName } from "../release.ts";

/** What a device knows of its releases. */
export interface ReleaseState {
  /** The one pages open with. */
  readonly current: ReleaseName | null;
  /** The one before, kept until the current has started once. */
  readonly previous: ReleaseName | null;
  /** Adopted, never started, put aside. */
  readonly broken: ReleaseName | null;
  /** Pages opened with the current release of which none has said yet that it started; -1 once one has. */
  readonly unproven: number;
}

export const NO_RELEASES: ReleaseState = {
  current: null,
  previous: null,
  broken: null,
  unproven: 0,
};

/** A page that is closed before it has started is no proof of anything; three in a row are. */
const CHANCES = 3;

/** The first release that is whole is taken without asking: there is no other. */
export const withFirst = (state: ReleaseState, release: ReleaseName): ReleaseState =>
  state.current === null ? { ...state, current: release, unproven: 0 } : state;

/** A person accepted another release: pages opened from now on are of it. */
export const adopted = (state: ReleaseState, release: ReleaseName): ReleaseState =>
  state.current?.id === release.id
    ? state
    : { current: release, previous: state.current, broken: null, unproven: 0 };

/** A page of `id` started. Of the current release this proves it, and the one before is needed no longer. */
export const started = (state: ReleaseState, id: string | null): ReleaseState =>
  state.current !== null && state.current.id === id && state.unproven >= 0
    ? { ...state, previous: null, unproven: -1 }
    : state;

/** A page is opened: a release that was given its chances and never started gives way to the one before it. */
export function pageOpened(state: ReleaseState): ReleaseState {
  if (state.unproven < 0) return state;
  if (state.unproven < CHANCES || state.previous === null) {
    return { ...state, unproven: state.unproven + 1 };
  }
  return { current: state.previous, previous: null, broken: state.current, unproven: -1 };
}

/** It was never proven and there is none before it: the host's own page may be better. */
export const isDoubtful = (state: ReleaseState): boolean =>
  state.previous === null && state.unproven > CHANCES;
