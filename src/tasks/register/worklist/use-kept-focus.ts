import { type RefObject, useEffect } from "react";

/** Where the focus goes when what had it is gone: to the next repair, else to the list, else to the board itself. */
function nextPlace(board: HTMLElement): HTMLElement {
  const wanted = "[data-repair], [role=grid]";
  const found = [...board.querySelectorAll<HTMLElement>(wanted)];
  return found.find(({ dataset }) => dataset.repair !== undefined) ?? found[0] ?? board;
}

/** Nobody who works by keyboard falls to the head of the page because a row was settled or a button put out of use. */
export function useKeptFocus(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const own = board.current;
    if (own === null) return;
    let last: HTMLElement | null = null;
    const take = (event: FocusEvent): void => {
      last = event.target instanceof HTMLElement ? event.target : null;
    };
    const look = (): void => {
      const { activeElement: now, body } = document;
      const lost = last !== null && (!last.isConnected || last.matches(":disabled"));
      if (!lost || (now !== null && now !== body && now !== last)) return;
      nextPlace(own).focus({ preventScroll: true });
    };
    const changes = new MutationObserver(look);
    own.addEventListener("focusin", take);
    changes.observe(own, {
      ...{ childList: true, subtree: true, attributes: true },
      attributeFilter: ["disabled"],
    });
    return () => {
      own.removeEventListener("focusin", take);
      changes.disconnect();
    };
  }, [board]);
}
