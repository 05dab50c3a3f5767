import type { Slide } from "../../../domain/story/story.ts";
import { newSlide } from "../../../tasks/assembly/model/story-edits.ts";
import type { BoundSlides } from "../../../tasks/slide-source.ts";
import type { ViewState } from "../../../tasks/view-state.ts";
import { parseCamera } from "../../state/address.ts";

/** What the screen shows, as a slide: the offer that shows it best, its settings, and, where `asSeen`, where the map looks. */
export const slideOfView = (
  id: string,
  task: string,
  source: Pick<BoundSlides, "fromView">,
  view: Pick<ViewState, "get">,
  asSeen: boolean,
): Slide => ({
  ...newSlide({ task, ...source.fromView(view) }, id),
  camera: asSeen ? parseCamera(view.get("mapa")) : null,
});
