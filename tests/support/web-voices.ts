import type { Page } from 'playwright-core';

/** A voice as a browser tells of it. */
export type Voice = { readonly lang: string; readonly localService: boolean };

/** Gives a page's browser these voices: it speaks to nobody, and remembers what it was asked to say. */
export const withVoices = async (page: Page, voices: readonly Voice[]): Promise<void> => {
  await page.addInitScript((known) => {
    const spoken: string[] = [];
    const told = new EventTarget();
    let waiting: EventTarget[] = [];
    class Utterance extends EventTarget {
      readonly text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const device = Object.assign(told, {
      voices: [...known],
      getVoices: () => device.voices,
      speak: (utterance: Utterance) => {
        spoken.push(utterance.text);
        waiting.push(utterance);
      },
      cancel: () => {
        waiting = [];
      },
      isSpeaking: () => waiting.length > 0,
      finish: () => {
        for (const utterance of [...waiting]) utterance.dispatchEvent(new Event('end'));
      },
      spoken,
    });
    Object.defineProperty(window, 'speechSynthesis', { value: device });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
};

/** Everything the page asked to have said. */
export const spokenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => Reflect.get(window.speechSynthesis, 'spoken'));

export const isSpeaking = (page: Page): Promise<boolean> =>
  page.evaluate(() => Reflect.get(window.speechSynthesis, 'isSpeaking')());

/** Comes to the end of what there was to say. */
export const finishSpeaking = (page: Page): Promise<void> =>
  page.evaluate(() => Reflect.get(window.speechSynthesis, 'finish')());

/** The device finds these voices only now. */
export const findVoices = (page: Page, voices: readonly Voice[]): Promise<void> =>
  page.evaluate((found) => {
    Reflect.set(window.speechSynthesis, 'voices', found);
    window.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  }, voices);
