import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { deskPaths } from '../../../shared/desk-api/command-replies.ts';
import type { MeReply } from '../../../shared/desk-api/me-reply.ts';
import { type OfficeReply, officeReplySchema } from '../../../shared/desk-api/office-reply.ts';
import { Button } from '../../components/button/button.tsx';
import { frameWords, roleWords } from '../../content/en/desk/frame.ts';
import type { DeskClient } from '../api/desk-client.ts';
import type { DeskFacts } from '../desk-facts.ts';
import { type DeskContext, DeskProvider, type Done, may, readsCases } from './desk-context.ts';
import { GoLink } from './go-link.tsx';
import { addressOf, type Place, placeOf } from './place.ts';
import { View } from './views.tsx';

type DeskFrameProps = {
  readonly facts: DeskFacts;
  readonly me: MeReply;
  readonly office: OfficeReply;
  readonly ask: DeskClient['ask'];
  readonly onSignOut: () => void;
};

/** What stands round every view: who is here, the way to each view, and the way out. */
export const DeskFrame = ({ facts, me, office: first, ask, onSignOut }: DeskFrameProps) => {
  const { office, renewOffice } = useOffice(first, ask);
  const { place: wanted, go: goTo } = usePlace();
  // Whoever only writes complaints down has no other place.
  const place: Place = readsCases(me) ? wanted : { view: 'entry' };
  const [done, setDone] = useState<Done>();
  const [said, announce] = useState('');
  const go = useCallback(
    (next: Place) => {
      setDone(undefined);
      goTo(next);
    },
    [goTo],
  );
  const finish = useCallback(
    (reference: string, what: Done) => {
      setDone(what);
      announce(what.words);
      goTo({ view: 'case', reference });
    },
    [goTo],
  );
  const desk = useMemo<DeskContext>(
    () => ({ facts, me, office, renewOffice, ask, go, finish, done, announce }),
    [facts, me, office, renewOffice, ask, go, finish, done],
  );
  return (
    <DeskProvider value={desk}>
      <div class="desk-bar">
        <SubNavigation place={place} me={me} />
        <p class="govuk-body-s desk-bar__who">
          {frameWords.signedInAs(me.name, roleWords[me.role] ?? me.role)}
        </p>
        <Button type="button" kind="secondary" extraClass="desk-bar__out" onClick={onSignOut}>
          {frameWords.signOut}
        </Button>
      </div>
      <div class="govuk-visually-hidden" role="status">
        {said}
      </div>
      <main class="govuk-main-wrapper" id="main-content">
        <View key={keyOf(place)} place={place} />
      </main>
    </DeskProvider>
  );
};

// Whoever was just put on the list can be chosen at once.
const useOffice = (
  first: OfficeReply,
  ask: DeskClient['ask'],
): Pick<DeskContext, 'office' | 'renewOffice'> => {
  const [office, setOffice] = useState(first);
  useEffect(() => setOffice(first), [first]);
  const renewOffice = useCallback(async () => {
    const now = await ask(deskPaths.office, officeReplySchema);
    if (now.kind === 'ok') setOffice(now.value);
  }, [ask]);
  return { office, renewOffice };
};

// Another filter, or another form of one case, is the same view: what is in it changes, and it is not asked for anew.
const keyOf = (place: Place): string => (place.view === 'case' ? place.reference : place.view);

const usePlace = (): { readonly place: Place; readonly go: (place: Place) => void } => {
  const [place, setPlace] = useState(() => placeOf(location.search));
  useEffect(() => {
    const back = (): void => setPlace(placeOf(location.search));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);
  const go = useCallback((next: Place) => {
    history.pushState(null, '', addressOf(next));
    setPlace(next);
    if (next.view !== 'queue') scrollTo(0, 0);
  }, []);
  return { place, go };
};

type ViewLink = { readonly to: Place; readonly words: string; readonly needs: string };

const links: readonly ViewLink[] = [
  { to: { view: 'queue', asked: {} }, words: frameWords.queue, needs: 'read-queue' },
  { to: { view: 'week' }, words: frameWords.week, needs: 'read-queue' },
  { to: { view: 'tracker' }, words: frameWords.tracker, needs: 'read-reports' },
  { to: { view: 'picture' }, words: frameWords.picture, needs: 'read-queue' },
  { to: { view: 'find' }, words: frameWords.find, needs: 'read-queue' },
  { to: { view: 'entry' }, words: frameWords.entry, needs: 'enter-complaint' },
  { to: { view: 'people' }, words: frameWords.people, needs: 'keep-staff' },
];

type NavigationProps = { readonly place: Place; readonly me: MeReply };

const SubNavigation = ({ place, me }: NavigationProps) => (
  <nav class="moj-sub-navigation" aria-label={frameWords.nav}>
    <ul class="moj-sub-navigation__list">
      {links
        .filter(({ needs }) => may(me, needs))
        .map(({ to, words }) => (
          <li class="moj-sub-navigation__item" key={to.view}>
            <GoLink class="moj-sub-navigation__link" to={to} isCurrent={place.view === to.view}>
              {words}
            </GoLink>
          </li>
        ))}
    </ul>
  </nav>
);
