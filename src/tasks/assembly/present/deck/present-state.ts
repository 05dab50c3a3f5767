/** What lies over the slide: nothing, or a blank screen while people talk. */
export const COVERS = ["none", "black", "white"] as const;
export type Cover = (typeof COVERS)[number];

/** Where a presentation stands. Places count from 0. */
export interface PresentState {
  /** Where the presenter is. */
  readonly at: number;
  /** What the audience sees; stays behind while frozen. */
  readonly shown: number;
  readonly frozen: boolean;
  readonly cover: Cover;
}

/** What a key, a remote or the presenter's window asks for. */
export type PresentCommand =
  | { readonly do: "next" | "previous" | "first" | "last" | "freeze" }
  | { readonly do: "go"; readonly to: number }
  | { readonly do: "cover"; readonly cover: Exclude<Cover, "none"> };

export const startAt = (at: number): PresentState => ({
  at,
  shown: at,
  frozen: false,
  cover: "none",
});

const moved = (state: PresentState, to: number, count: number): PresentState => {
  const at = Math.min(Math.max(0, count - 1), Math.max(0, to));
  return { ...state, at, shown: state.frozen ? state.shown : at, cover: "none" };
};

/**
 * What a command makes of a state, in a story of `count` slides. Moving takes a cover away; a cover asked for twice goes;
 * ending a freeze shows where the presenter has gone meanwhile.
 */
export const present = (
  state: PresentState,
  command: PresentCommand,
  count: number,
): PresentState => {
  switch (command.do) {
    case "next":
      return moved(state, state.at + 1, count);
    case "previous":
      return moved(state, state.at - 1, count);
    case "first":
      return moved(state, 0, count);
    case "last":
      return moved(state, count - 1, count);
    case "go":
      return moved(state, command.to, count);
    case "freeze":
      return { ...state, frozen: !state.frozen, shown: state.frozen ? state.at : state.shown };
    case "cover":
      return { ...state, cover: state.cover === command.cover ? "none" : command.cover };
  }
};
