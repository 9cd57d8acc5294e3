'use client';

import { CheckField } from '#components/ui/field.tsx';
import { FormFoot } from '#components/ui/form-foot.tsx';
import { useSavedValues } from '#components/ui/use-saved-values.ts';
import type { AdsSettings } from '#features/ads/campaigns/ads-settings.ts';
import { changeAdsSettingsAction } from '#features/ads/campaigns/desk/actions.ts';
import { adsSettingsWords as words } from '#words/ads/campaigns/ads-desk.ts';

const texts = ['short', 'sponsored', 'sensitive', 'correctedToday'] as const;

/** The rules of advertising for the whole newspaper; who may not change them reads them. */
export function AdsSettingsForm({ initial, mayChange }: { initial: AdsSettings; mayChange: boolean }) {
  const { values, change, isPending, isSaved, error, save } = useSavedValues(initial, {
    act: changeAdsSettingsAction,
    keep: (stored) => stored,
  });
  return (
    <form className="reglages" onSubmit={save}>
      <fieldset className="groupe" disabled={!mayChange}>
        <legend>{words.approval}</legend>
        <CheckField
          label={words.needsSecondPerson}
          checked={values.needsSecondPerson}
          onChange={(event) => change({ ...values, needsSecondPerson: event.target.checked })}
        />
        <p className="champ-aide">{words.needsSecondPersonHelp}</p>
      </fieldset>
      <fieldset className="groupe" disabled={!mayChange}>
        <legend>{words.places}</legend>
        <p className="champ-aide">{words.placesHelp}</p>
        {texts.map((name) => (
          <CheckField
            key={name}
            label={words[name]}
            checked={values.noAdsIn[name]}
            onChange={(event) =>
              change({ ...values, noAdsIn: { ...values.noAdsIn, [name]: event.target.checked } })
            }
          />
        ))}
      </fieldset>
      <fieldset className="groupe" disabled={!mayChange}>
        <legend>{words.measure}</legend>
        <CheckField
          label={words.measuresViewsWithoutConsent}
          checked={values.measuresViewsWithoutConsent}
          onChange={(event) => change({ ...values, measuresViewsWithoutConsent: event.target.checked })}
        />
        <p className="note">{words.measureWarning}</p>
      </fieldset>
      <FormFoot
        error={error}
        isPending={isPending}
        save={mayChange ? words.save : null}
        said={isSaved ? words.saved : ''}
      />
    </form>
  );
}
