import { describe, expect, it } from 'vitest';
import { passwordFault } from '#features/house/accounts/common-passwords.ts';
import { passwordWords } from '#messages/accounts.ts';

const who = { name: 'Camille Roy', email: 'camille.roy@essai.test' };

describe('a password', () => {
  it.each([
    'qwerty123456',
    'motdepasse2026!',
    'MotDePasse 1234',
    'azertyuiop123',
    'passwordpassword',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    '123456789012',
    '987654321098',
    'jetaimejetaime',
  ])('« %s » is everybody’s', async (password) =>
    expect(await passwordFault(password, who)).toBe(passwordWords.common),
  );

  it.each(['un cheval très correct', '4938 2716 0593', 'Ma grand-mère tricote', 'correct horse battery'])(
    '« %s » is nobody’s',
    async (password) => expect(await passwordFault(password, who)).toBeNull(),
  );

  it('is not who one is', async () => {
    expect(await passwordFault('Camille.Roy@essai.test', who)).toBe(passwordWords.asIdentity);
  });

  it('of a megabyte is judged in a moment', async () => {
    await passwordFault('warm up the list', who);
    const start = process.threadCpuUsage();
    await passwordFault('!a'.repeat(512), who);
    expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(200);
  });
});
