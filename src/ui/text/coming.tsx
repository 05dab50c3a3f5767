/** Stands where something is still on its way: nothing to see, and told to who listens. */
export const Coming = () => <span aria-busy="true" />;
