'use server';

import { listSuggestions as runListSuggestions } from '#features/newsroom/related/use-cases/list-suggestions.ts';
import { pinLink as runPinLink } from '#features/newsroom/related/use-cases/pin-link.ts';
import { setAutomaticLinks as runSetAutomaticLinks } from '#features/newsroom/related/use-cases/set-automatic-links.ts';
import { takeBackDecision as runTakeBackDecision } from '#features/newsroom/related/use-cases/take-back-decision.ts';
import { vetoLink as runVetoLink } from '#features/newsroom/related/use-cases/veto-link.ts';
import { defineAction } from '#server/http/action.ts';

export const pinLink = defineAction(runPinLink);
export const vetoLink = defineAction(runVetoLink);
export const takeBackDecision = defineAction(runTakeBackDecision);
export const setAutomaticLinks = defineAction(runSetAutomaticLinks);
export const listSuggestions = defineAction(runListSuggestions);
