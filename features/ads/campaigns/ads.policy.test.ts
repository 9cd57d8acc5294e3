import { describe, expect, it } from 'vitest';
import { type Actor, anonymous, roles, systemActor } from '#lib/actor.ts';
import { mayApproveAds, mayChangeAdsSettings, mayRefuseAds, maySellAds } from './ads.policy.ts';
import { defaultAdsSettings, parseAdsSettings } from './ads-settings.ts';

const person = (role: (typeof roles)[number], sectionId: string | null = null): Actor => ({
  kind: 'person',
  userId: 'moi',
  name: '',
  grants: [{ role, sectionId }],
  via: 'session',
});
const others = { submittedById: 'autre', changedByIds: ['autre', null] };

describe('who sells', () => {
  it.each(roles)('%s', (role) => {
    const is = role === 'ad_manager' || role === 'administrator';
    expect(maySellAds(person(role)).allowed).toBe(is);
    expect(mayRefuseAds(person(role)).allowed).toBe(is);
    expect(mayApproveAds(person(role), others, { needsSecondPerson: true }).allowed).toBe(is);
    expect(mayChangeAdsSettings(person(role)).allowed).toBe(role === 'administrator');
    expect(maySellAds(person(role, 'monde')).allowed).toBe(false);
  });

  it('is nobody without an account', () => {
    expect(maySellAds(anonymous).allowed).toBe(false);
    expect(mayApproveAds(anonymous, others, { needsSecondPerson: false }).allowed).toBe(false);
  });
});

describe('a second person', () => {
  const own = [
    { submittedById: 'moi', changedByIds: [] },
    { submittedById: 'autre', changedByIds: ['moi'] },
    { submittedById: null, changedByIds: ['autre', 'moi'] },
  ];
  it.each(own)('is not who prepared it: %j', (preparers) => {
    const actor = person('administrator');
    expect(mayApproveAds(actor, preparers, { needsSecondPerson: true })).toMatchObject({ allowed: false });
    expect(mayApproveAds(actor, preparers, { needsSecondPerson: false })).toEqual({ allowed: true });
    expect(mayApproveAds(systemActor('demo'), preparers, { needsSecondPerson: true }).allowed).toBe(true);
  });
});

describe('the settings', () => {
  it('measure nothing without consent until somebody says so', () => {
    expect(defaultAdsSettings).toEqual({
      needsSecondPerson: false,
      noAdsIn: { short: true, sponsored: true, sensitive: true, correctedToday: false },
      measuresViewsWithoutConsent: false,
    });
    expect(parseAdsSettings(undefined)).toEqual(defaultAdsSettings);
    expect(parseAdsSettings({ noAdsIn: { short: false } }).noAdsIn).toEqual({
      ...defaultAdsSettings.noAdsIn,
      short: false,
    });
  });

  it('ask for two people while they can’t be read', () =>
    expect(parseAdsSettings({ needsSecondPerson: 'oui' })).toEqual({
      ...defaultAdsSettings,
      needsSecondPerson: true,
    }));
});
