import { z } from 'zod';

const idSchema = z.uuid().overwrite((id) => id.toLowerCase());
const pairSchema = z.strictObject({ articleId: idSchema, targetId: idSchema });

export const suggestLinksSchema = z.strictObject({ articleId: idSchema });
export const pinLinkSchema = pairSchema;
export const vetoLinkSchema = pairSchema;
export const takeBackDecisionSchema = pairSchema;
export const setAutomaticLinksSchema = z.strictObject({ articleId: idSchema, isOn: z.boolean() });
