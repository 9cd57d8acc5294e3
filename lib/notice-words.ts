/** The words of a message to people, drawn by a function of a words file in the transaction of the change. */
export type NoticeWords = { subject: string; lines: string[]; quote?: string | null; actionLabel: string };
