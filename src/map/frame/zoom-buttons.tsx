import type { MapWords } from "../map-words.ts";

export interface ZoomButtonsProps {
  readonly words: MapWords;
  readonly zoomBy: (steps: number) => void;
}

/** Nearer and farther for whoever has neither wheel nor two fingers. */
export function ZoomButtons({ words, zoomBy }: ZoomButtonsProps) {
  return (
    <div className="map-zoom">
      <button
        type="button"
        aria-label={words.zoomIn}
        title={words.zoomIn}
        onClick={() => zoomBy(1)}
      >
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 2v12M2 8h12" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.zoomOut}
        title={words.zoomOut}
        onClick={() => zoomBy(-1)}
      >
        <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 8h12" />
        </svg>
      </button>
    </div>
  );
}
