import { AccessView } from '../case/access-view.tsx';
import { CaseView } from '../case/case-view.tsx';
import { RehearsalView } from '../case/rehearsal-view.tsx';
import { EntryView } from '../entry/entry-view.tsx';
import { PeopleView } from '../people/people-view.tsx';
import { FindView } from '../queue/find-view.tsx';
import { PictureView } from '../queue/picture-view.tsx';
import { QueueView } from '../queue/queue-view.tsx';
import { WeekView } from '../queue/week-view.tsx';
import { TrackerView } from '../tracker/tracker-view.tsx';
import type { Place } from './place.ts';

/** The view of a place. */
export const View = ({ place }: { readonly place: Place }) => {
  switch (place.view) {
    case 'queue':
      return <QueueView asked={place.asked} />;
    case 'week':
      return <WeekView />;
    case 'tracker':
      return <TrackerView />;
    case 'picture':
      return <PictureView />;
    case 'find':
      return <FindView />;
    case 'entry':
      return <EntryView />;
    case 'people':
      return <PeopleView />;
    case 'rehearsal':
      return <RehearsalView reference={place.reference} />;
    case 'access':
      return <AccessView reference={place.reference} request={place.request} />;
    case 'case':
      return <CaseView reference={place.reference} doing={place.doing} />;
  }
};
