/** Where the island of advertising asks what is sold, and where it tells what was seen; both answered in front of Next. */
export const adSlotsPath = '/api/v1/ad-slots';
export const adEventsPath = '/api/v1/ad-events';
