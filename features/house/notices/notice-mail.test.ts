import { describe, expect, it } from 'vitest';
import { drawNoticeMail, type NoticeText } from '#features/house/notices/notice-mail.ts';

const notice: NoticeText = {
  subject: 'À relire\u00a0: La crue',
  lines: ['Hélène envoie «\u00a0La crue\u00a0» en relecture.', 'Elle attend une réponse.'],
  quote: 'Vérifier le <chiffre>\net la "date" & le lieu',
  action: { url: 'https://journal.example/redaction/articles/1?volet=relecture', label: 'Ouvrir' },
};
const frame = { newspaper: 'L’Essai', recipientName: 'Lucien', isStaff: true };

describe('a mail to people', () => {
  it('says the same in text and in HTML, with the whole address', () => {
    const { subject, text, html } = drawNoticeMail(notice, frame);
    expect(subject).toBe('[L’Essai] À relire\u00a0: La crue');
    for (const words of ['Bonjour Lucien,', 'Elle attend une réponse.', notice.action?.url ?? '']) {
      expect(text).toContain(words);
      expect(html).toContain(words);
    }
    expect(text).toContain('> Vérifier le <chiffre>\n> et la "date" & le lieu');
  });

  it('escapes what people wrote, and fetches nothing', () => {
    const { html } = drawNoticeMail(
      { ...notice, lines: ['<script>alert(1)</script><img onerror=y>'] },
      { ...frame, recipientName: '<b>x</b>' },
    );
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('Vérifier le &lt;chiffre&gt;<br>et la &quot;date&quot; &amp; le lieu');
    expect(html).not.toMatch(/\ssrc=|url\(|<link/);
  });

  it('leaves out a quotation and a link that are not there', () => {
    const { text, html } = drawNoticeMail(
      { ...notice, quote: null, action: null },
      { ...frame, isStaff: false },
    );
    expect(html).not.toMatch(/<a |<blockquote/);
    expect(text).toContain('Ce message vous est envoyé par L’Essai.');
  });
});
