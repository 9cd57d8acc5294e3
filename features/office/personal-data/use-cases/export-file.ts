/** The folder of copies in the private area of the files. */
export const exportFolder = 'exports/';

/** Where a copy's file is kept. */
export const exportFileKey = (exportId: string): string => `${exportFolder}${exportId}.zip`;

/** The copy that a file is of. */
export const exportIdOfKey = (key: string): string => key.slice(exportFolder.length).replace(/\.zip$/, '');
