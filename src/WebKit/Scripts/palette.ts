import { type Choice, draw, point } from './choices';

interface Command extends Choice { under: string; run: () => void }

/** Words without marks, as people type them in haste. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase().trim();

const words = (at: Element): string => (at.querySelector('span:not(.only-read)') ?? at).textContent!.replace(/\s+/g, ' ').trim();

const here = ['[data-undo]', 'main .page-head .acts a', 'main .page-head .acts button', 'main .aside .acts-column a', 'main .aside .acts-column button'].join();

/** What a menu folds away stands there too; what this screen has no use for does not. */
const stands = (at: HTMLElement): boolean => at.closest('details:not([open]), .rail') !== null || at.checkVisibility({ visibilityProperty: true });

/** What may be done now: the buttons of this page, the pages of one's own menu, the account. */
function commands(palette: HTMLElement): Command[] {
  const of = (choose: string, under: (at: HTMLElement) => string): Command[] =>
    [...document.querySelectorAll<HTMLElement>(choose)].filter(stands).map(at => ({ text: words(at), under: under(at), run: () => at.click() }));
  const all = [
    ...of(here, () => palette.dataset.here!),
    ...of('.rail .entries a', at => at.closest('ul')!.previousElementSibling?.textContent ?? palette.dataset.go!),
    ...of('.bar .drop .choice:not([popovertarget=palette])', () => palette.dataset.self!),
  ];
  return all.filter((one, i) => one.text && all.findIndex(o => o.text === one.text && o.under === one.under) === i);
}

/** Commands that have all the words, those that begin with them first; at the end the search for what was typed. */
function fitting(palette: HTMLElement, all: Command[], typed: string): Command[] {
  const asked = folded(typed);
  if (!asked) return all;
  const fit = all.filter(one => asked.split(/\s+/).every(word => folded(`${one.text} ${one.under}`).includes(word)));
  const first = (one: Command): number => (folded(one.text).startsWith(asked) ? 0 : folded(one.text).includes(asked) ? 1 : 2);
  const run = (): void => {
    const search = document.querySelector<HTMLFormElement>('.bar .seek')!;
    (search.elements.namedItem('q') as HTMLInputElement).value = typed.trim();
    search.requestSubmit();
  };
  return [...fit.sort((a, b) => first(a) - first(b)), { text: palette.dataset.search!.replace('{0}', typed.trim()), under: '', run }];
}

/** Ctrl + K: a few letters lead to a page or press a button of this one. */
export function palette(): void {
  const box = document.querySelector<HTMLElement>('#palette');
  const input = box?.querySelector('input');
  const list = box?.querySelector('ul');
  if (!box || !input || !list) return;
  let all: Command[] = [];
  let shown: Command[] = [];
  let at = 0;

  const take = (one: Command): void => {
    box.hidePopover();
    one.run();
  };
  const show = (): void => {
    shown = fitting(box, all, input.value);
    draw(list, shown, take);
    if (shown.length > 0) at = point(input, list, 0);
  };

  document.addEventListener('keydown', event => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    event.preventDefault();
    box.togglePopover();
  });
  // Before it opens: the browser puts "toggle" off, and what was typed meanwhile would be wiped.
  box.addEventListener('beforetoggle', event => {
    if ((event as ToggleEvent).newState !== 'open') return;
    all = commands(box);
    input.value = '';
    show();
  });
  input.addEventListener('input', show);
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (shown.length > 0) at = point(input, list, at + (event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter' && shown[at]) {
      event.preventDefault();
      take(shown[at]);
    }
  });
}
