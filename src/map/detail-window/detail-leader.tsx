import { useLayoutEffect, useRef, useState } from "react";
import type { View } from "../camera.ts";
import { toScreen } from "../frame/web-mercator.ts";
import type { MapDetail } from "../map-view-props.ts";
import { cornerOrigin, FIRST_CORNER, leaderEnd, type Size, windowCorner } from "./window-corner.ts";

export interface DetailLeaderProps {
  readonly view: View;
  readonly detail: MapDetail;
}

/** Radius of the ring the highlight draws round a small plot, CSS pixels. */
const RING = 12;

/** Stands the window in a free corner of the map and draws the line from the place to it. */
export function DetailLeader({ view, detail }: DetailLeaderProps) {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.offsetWidth, height: element.offsetHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  const [x, y] = toScreen(view, detail.lon, detail.lat);
  const onMap = x >= 0 && y >= 0 && x <= view.width && y <= view.height;
  const place = size ?? { width: 0, height: 0 };
  const corner = onMap ? windowCorner(x, y, view, place) : FIRST_CORNER;
  const origin = cornerOrigin(corner, view, place);
  const [endX, endY] = leaderEnd(x, y, origin, place);
  const length = Math.hypot(endX - x, endY - y);
  const start = Math.min(1, RING / Math.max(1, length));
  return (
    <>
      {onMap && size && length > RING && (
        <svg className="map-leader" width={view.width} height={view.height} aria-hidden="true">
          <line x1={x + (endX - x) * start} y1={y + (endY - y) * start} x2={endX} y2={endY} />
        </svg>
      )}
      <div
        className="map-detail"
        ref={box}
        style={{ left: origin[0], top: origin[1], visibility: size ? "visible" : "hidden" }}
      >
        {detail.window}
      </div>
    </>
  );
}
