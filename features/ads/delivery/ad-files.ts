import { z } from 'zod';
import { adsTxtFaults, type LineFault } from '#features/ads/delivery/ads-txt.ts';
import { sellersJsonFaults } from '#features/ads/delivery/sellers-json.ts';

/** The files in which a newspaper tells buyers who sells its space; each as it was typed, empty while nobody does. */
export const adFileNames = ['adsTxt', 'appAdsTxt', 'sellersJson'] as const;
export type AdFileName = (typeof adFileNames)[number];
export type AdFiles = Record<AdFileName, string>;

/** Where each is served. */
export const adFilePaths = {
  adsTxt: '/ads.txt',
  appAdsTxt: '/app-ads.txt',
  sellersJson: '/sellers.json',
} as const satisfies Record<AdFileName, string>;

const text = z.string().max(400_000);
export const adFilesSchema = z.strictObject({ adsTxt: text, appAdsTxt: text, sellersJson: text });
/** Files as they were when the form was opened, and as they are now. */
export const changeAdFilesSchema = z.strictObject({ base: adFilesSchema, values: adFilesSchema });

/** What can't stay in each of the files, line by line. */
export const adFileFaults = (files: AdFiles): Record<AdFileName, LineFault[]> => ({
  adsTxt: adsTxtFaults(files.adsTxt),
  appAdsTxt: adsTxtFaults(files.appAdsTxt),
  sellersJson: sellersJsonFaults(files.sellersJson),
});
