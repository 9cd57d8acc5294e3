/**
 * The only thing that counting leaves in a browser, and only in that of somebody who refuses to be counted: an entry
 * of the local storage under this name, whatever its value. It stays until they take it back, and is never sent.
 */
export const refusalKey = 'audience-refusee';
