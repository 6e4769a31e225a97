import type { Receipt } from '../../../shared/intake-api/replies.ts';
import { isSubject, subjectWords } from '../../content/en/adult/subjects.ts';

/** Each part with where it is thought to belong, in the words of the reason given. */
export const ToldParts = ({ points }: Pick<Receipt, 'points'>) => (
  <dl class="told-parts">
    {points.map(({ subject, reason }, place) => (
      <div key={`${place}`} class="told-parts__part">
        <dt>{isSubject(subject) ? subjectWords[subject] : subject}</dt>
        <dd>{reason}</dd>
      </div>
    ))}
  </dl>
);
