/** How long another tab has to say that it works on the project. */
const ANSWER_MS = 400;

type Word = "who" | "here" | "taken";

/**
 * The same as a lock where the browser has none (a page that a local network serves over plain HTTP): tabs ask each other.
 * Two that ask in the same moment may both hear nothing; a lock has no such moment.
 */
export const claimByChannel = (
  name: string,
  steal: boolean,
  onTaken: () => void,
): Promise<boolean> => {
  if (typeof BroadcastChannel === "undefined") return Promise.resolve(true);
  const channel = new BroadcastChannel(name);
  const say = (word: Word): void => channel.postMessage(word);
  return new Promise((resolve) => {
    let held = steal;
    const hold = setTimeout(
      () => {
        held = true;
        resolve(true);
      },
      steal ? 0 : ANSWER_MS,
    );
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data === "who" && held) say("here");
      if (data === "taken" && held) {
        held = false;
        onTaken();
      }
      if (data === "here" && !held) {
        clearTimeout(hold);
        resolve(false);
      }
    };
    say(steal ? "taken" : "who");
  });
};
