import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport, type SendMailOptions } from 'nodemailer';
import { z } from 'zod';
import { getConfig } from '#server/config.ts';
import type { OutboxHandler } from '#server/jobs/job.ts';
import { envelopeOfMail } from '#server/transaction/outbox.ts';

/** A line break in a header would let a name or a headline write headers of its own. */
const headerLine = z
  .string()
  .min(1)
  .max(998)
  .refine((text) => !/[\r\n\0]/.test(text), 'no line break in a mail header');

/** A mail as the outbox carries it (`mail.send`). */
export const mailSchema = z.object({
  to: headerLine.pipe(z.email()),
  subject: headerLine,
  text: z.string().max(1_000_000),
  html: z.string().max(1_000_000).optional(),
  replyTo: headerLine.pipe(z.email()).optional(),
  /** Ends mails of this kind by one POST (RFC 8058). */
  unsubscribeUrl: headerLine.pipe(z.url()).optional(),
});
export type Mail = z.infer<typeof mailSchema>;

/**
 * Sends one mail. `id` makes the Message-ID, and the file's name: a second delivery of the same message is
 * recognised by whoever receives it. Throws when the server refuses or does not answer.
 */
async function sendMail(id: string, mail: Mail): Promise<void> {
  const config = getConfig();
  const { to, subject, text, html, replyTo, unsubscribeUrl } = mailSchema.parse(mail);
  const message: SendMailOptions = {
    from: headerLine.parse(config.mailFrom),
    to,
    subject,
    text,
    ...(html === undefined ? {} : { html }),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(unsubscribeUrl === undefined ? {} : { headers: unsubscribeHeaders(unsubscribeUrl) }),
    messageId: `<${id}@${new URL(config.siteUrl).hostname}>`,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  if (config.smtpUrl) await sendBySmtp(config.smtpUrl, message);
  else await writeEml(join(config.dataDir, 'mail'), id, message);
}

const unsubscribeHeaders = (url: string): Record<string, string> => ({
  'List-Unsubscribe': `<${url}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/**
 * How long a mail server may take, in milliseconds: to be found, to be reached, to greet, and between two answers.
 * Together they stay under what a delivery has (`deliver-outbox.ts`): beyond it a mail that did leave would not be
 * marked, and would leave again. An address that names one of them (`smtp://…?socketTimeout=…`) has the last word.
 */
export const smtpTimeouts = {
  dnsTimeout: 5_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 20_000,
} as const;

async function sendBySmtp(url: string, message: SendMailOptions): Promise<void> {
  const transport = createTransport({ ...smtpTimeouts, url });
  try {
    await transport.sendMail(message);
  } finally {
    transport.close();
  }
}

async function writeEml(folder: string, id: string, message: SendMailOptions): Promise<void> {
  const built = await createTransport({ streamTransport: true, buffer: true, newline: 'windows' }).sendMail(
    message,
  );
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `.${id}.${process.pid}`);
  const handle = await open(draft, 'w', 0o600);
  try {
    await handle.writeFile(built.message);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, join(folder, `${id}.eml`));
}

/** Erases the files of mails that were written rather than sent; those that are not there are gone already. */
export async function removeMailFiles(ids: readonly string[]): Promise<void> {
  const folder = join(getConfig().dataDir, 'mail');
  for (const id of ids) await rm(join(folder, `${id}.eml`), { force: true });
}

/** Delivers `mail.send`. */
export const mailHandler: OutboxHandler = {
  kind: 'mail.send',
  keeps: envelopeOfMail,
  deliver: async ({ id, payload }) => {
    await sendMail(id, mailSchema.parse(payload));
    return undefined;
  },
};
