import type { CaseReply } from '../../../shared/desk-api/case-reply.ts';
import { commandFormWords } from '../../content/en/desk/command-forms.ts';
import { commandWords } from '../../content/en/desk/commands.ts';
import { GoLink } from '../frame/go-link.tsx';
import { commandForms } from './command-forms.ts';
import type { CommandGroup } from './field-form.ts';

const groups: readonly CommandGroup[] = [
  'safety',
  'triage',
  'people',
  'answer',
  'stage-2',
  'stage-3',
  'ombudsman',
  'learning',
  'contact',
  'ending',
  'keeping',
];

/** What the API says that this reader may do with this case; nothing is guessed here. */
export const CommandMenu = ({ reply: { reference, may } }: { readonly reply: CaseReply }) =>
  may.length === 0 ? (
    <p class="govuk-body">{commandWords.none}</p>
  ) : (
    <div class="command-menu">
      {groups
        .map((group) => ({
          group,
          names: may.filter((name) => commandForms[name].group === group),
        }))
        .filter(({ names }) => names.length > 0)
        .map(({ group, names }) => (
          <div key={group}>
            <h3 class="govuk-heading-s">{commandWords.groups[group]}</h3>
            <ul class="govuk-list">
              {names.map((name) => (
                <li key={name}>
                  <GoLink to={{ view: 'case', reference, doing: name }}>
                    {commandFormWords[name].title}
                  </GoLink>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </div>
  );
