import type { ComponentChildren } from 'preact';
import { caseWords } from '../../content/en/desk/case.ts';

export type SectionName = keyof typeof caseWords.sections;

type SectionProps = { readonly name: SectionName; readonly children: ComponentChildren };

/** One part of the page of a case, with its own heading and address. */
export const Section = ({ name, children }: SectionProps) => (
  <section class="case-section" id={name} aria-labelledby={`${name}-heading`}>
    <h2 class="govuk-heading-m" id={`${name}-heading`}>
      {caseWords.sections[name]}
    </h2>
    {children}
  </section>
);

/** The way to each part of the page. */
export const Contents = ({ names }: { readonly names: readonly SectionName[] }) => (
  <nav class="case-contents" aria-label={caseWords.contents}>
    <ul class="govuk-list">
      {names.map((name) => (
        <li key={name}>
          <a class="govuk-link" href={`#${name}`}>
            {caseWords.sections[name]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
