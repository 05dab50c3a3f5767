let gone = false;

/** From now on this page keeps nothing: its project was deleted. */
export const stopWriting = (): void => {
  gone = true;
};

/** Whether its project was deleted while this page had it open: to read it would make it anew, empty. */
export const isProjectGone = (): boolean => gone;
