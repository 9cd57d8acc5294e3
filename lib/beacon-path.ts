/** Where pages tell of their reading; the process in front of Next answers it. */
export const beaconPath = '/api/v1/audience';
