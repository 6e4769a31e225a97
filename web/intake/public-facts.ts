import type { Authority, Helpline } from '../../shared/authority/authority.ts';

/** What pages need to know of a council. It travels inside the page, so only what is used. */
export type PublicFacts = Pick<
  Authority,
  'name' | 'complaintsTeam' | 'advocacy' | 'helplines' | 'conferenceAppeal'
>;

export const publicFacts = (authority: Authority): PublicFacts => ({
  name: authority.name,
  complaintsTeam: authority.complaintsTeam,
  advocacy: authority.advocacy,
  helplines: authority.helplines,
  conferenceAppeal: authority.conferenceAppeal,
});

const inDanger = ['emergency', 'duty', 'childline', 'always-heard'];
const rank = (line: Helpline): number => inDanger.indexOf(line.id);

/** Lines for someone who needs help now, the most urgent first. */
export const helpNowLines = (facts: PublicFacts): readonly Helpline[] =>
  facts.helplines.filter((line) => rank(line) >= 0).sort((a, b) => rank(a) - rank(b));

export const helplineCalled = (facts: PublicFacts, id: string): Helpline | undefined =>
  facts.helplines.find((line) => line.id === id);

/** Who tells the advocacy service about a child: we do, when the form is sent, or a person in the team. */
export const toldBy = ({ automaticReferral }: PublicFacts['advocacy']): 'automatic' | 'person' =>
  automaticReferral ? 'automatic' : 'person';
