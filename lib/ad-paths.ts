/** Where the island of advertising asks what is sold, and where it tells what was seen; both answered in front of Next. */
export const adSlotsPath = '/api/v1/ad-slots';
export const adEventsPath = '/api/v1/ad-events';
/** Under these stand the pictures of creatives, by name, and the frames with their files; the same. */
export const adFilePath = '/pub/fichiers/';
export const adFramePath = '/pub/cadre/';
