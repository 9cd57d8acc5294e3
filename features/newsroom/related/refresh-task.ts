/** The worker's task that chooses one article's links anew, and asks nothing of others. */
export const refreshLinksTask = 'refresh-links';
