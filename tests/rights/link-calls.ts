import { listSuggestions } from '#features/newsroom/related/use-cases/list-suggestions.ts';
import { pinLink } from '#features/newsroom/related/use-cases/pin-link.ts';
import { setAutomaticLinks } from '#features/newsroom/related/use-cases/set-automatic-links.ts';
import { takeBackDecision } from '#features/newsroom/related/use-cases/take-back-decision.ts';
import { vetoLink } from '#features/newsroom/related/use-cases/veto-link.ts';
import type { ArticleCall } from '#tests/rights/article-call.ts';

/** Use cases over where one article leads. A link to itself is refused after the right to decide, so it tells of both. */
export const linkCalls: readonly ArticleCall[] = [
  {
    useCase: 'pin-link',
    verb: 'edit',
    call: (actor, { articleId }) => pinLink({ actor, input: { articleId, targetId: articleId } }),
  },
  {
    useCase: 'veto-link',
    verb: 'edit',
    call: (actor, { articleId }) => vetoLink({ actor, input: { articleId, targetId: articleId } }),
  },
  {
    useCase: 'take-back-decision',
    verb: 'edit',
    call: (actor, { articleId }) => takeBackDecision({ actor, input: { articleId, targetId: articleId } }),
  },
  {
    useCase: 'set-automatic-links',
    verb: 'edit',
    call: (actor, { articleId }) => setAutomaticLinks({ actor, input: { articleId, isOn: false } }),
  },
  {
    useCase: 'list-suggestions',
    verb: 'see',
    call: (actor, { articleId }) => listSuggestions({ actor, input: { articleId } }),
  },
];
