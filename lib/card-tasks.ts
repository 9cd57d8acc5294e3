/** The worker's task that draws the cards that were asked for. */
export const drawCardsTask = 'draw-cards';
/** The worker's task that looks through the whole newspaper for cards that are missing or show what is no more. */
export const findCardsTask = 'find-cards';
