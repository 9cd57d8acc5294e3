import { z } from 'zod';

export const suggestLinksSchema = z.object({ articleId: z.uuid() });
