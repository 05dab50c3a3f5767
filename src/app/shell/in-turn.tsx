import { type ReactNode, startTransition, useEffect, useRef, useState } from "react";
import { useSession } from "../state/session.ts";

/** Draws what lies below the first sight of a small screen when it comes in sight, or once the first answer has had its time. */
export const InTurn = ({ children }: { readonly children: ReactNode }): ReactNode => {
  const place = useRef<HTMLSpanElement>(null);
  const [turn, setTurn] = useState(false);
  const settled = useSession((s) => s.settled);
  useEffect(() => {
    const come = (): void => startTransition(() => setTurn(true));
    if (settled || place.current === null) {
      come();
      return;
    }
    const sight = new IntersectionObserver((seen) => {
      if (seen.some((entry) => entry.isIntersecting)) come();
    });
    sight.observe(place.current);
    return () => sight.disconnect();
  }, [settled]);
  return turn ? children : <span ref={place} />;
};
