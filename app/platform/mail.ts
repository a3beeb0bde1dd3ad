import { createTransport } from 'nodemailer';

export interface MailMessage {
  to: string;
  subject: string;
  text: string;
  html: string;
  /** Name of the message, the same when it is sent again: mail servers drop what they have had. */
  id: string;
}

export interface Mailer {
  /** Hand one message to the mail server; resolves when the server has taken it. */
  send(message: MailMessage): Promise<void>;
  close(): void;
}

const waitMs = 30_000;

/** A mailer on an SMTP server (`smtp://user:password@host:587`, `smtps://`), which sends as `from`. */
export function createMailer(url: string, from: string): Mailer {
  const limits = { connectionTimeout: waitMs, greetingTimeout: waitMs, socketTimeout: waitMs, dnsTimeout: waitMs };
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...limits }, { from });
  const domain = /@([^>\s]+)/.exec(from)?.[1] ?? 'kheo';
  return {
    async send({ id, ...message }) {
      await transport.sendMail({
        ...message,
        messageId: `<${id}@${domain}>`,
        // No answers of machines to a machine.
        headers: { 'auto-submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
