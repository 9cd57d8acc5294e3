/** The worker's task that follows a change of what readers see of a story: its links to others, and theirs to it. */
export const chooseLinksTask = 'choose-links';
