import { render } from 'preact';
import { Desk } from './desk.tsx';
import { deskFactsId, readDeskFacts } from './desk-facts.ts';

/** The one script of the desk. */
const start = (): void => {
  const root = document.getElementById('desk');
  const facts = document.getElementById(deskFactsId)?.textContent;
  if (root === null || facts == null) return;
  root.replaceChildren();
  render(<Desk facts={readDeskFacts(facts)} />, root);
};

start();
