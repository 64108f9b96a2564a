import { type Choice, draw, point } from './choices';

interface Suggestion extends Choice { value?: string }

/** Suggestions under a text field from its data-suggest address: GET ?q= answers [{ text, under?, value? }]. */
export function combos(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) attach(input);
}

function attach(input: HTMLInputElement): void {
  const list = document.createElement('ul');
  list.className = 'suggest';
  list.id = `${input.id}-suggest`;
  list.role = 'listbox';
  list.hidden = true;
  input.after(list);
  input.removeAttribute('list');
  input.autocomplete = 'off';
  input.role = 'combobox';
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  input.setAttribute('aria-expanded', 'false');
  const hidden = input.dataset.valueField ? document.getElementById(input.dataset.valueField) as HTMLInputElement | null : null;
  let found: Suggestion[] = [];
  let at = -1;
  let timer = 0;
  let asked = new AbortController();

  const close = (): void => {
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const take = (choice: Suggestion): void => {
    input.value = choice.text;
    if (hidden) hidden.value = choice.value ?? '';
    close();
  };
  const show = (): void => {
    draw(list, found, take);
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    at = -1;
  };
  const ask = async (): Promise<void> => {
    asked.abort();
    asked = new AbortController();
    const address = new URL(input.dataset.suggest!, location.href);
    address.searchParams.set('q', input.value);
    try {
      const answer = await fetch(address, { signal: asked.signal, headers: { Accept: 'application/json' } });
      if (!answer.ok || document.activeElement !== input) return;
      found = await answer.json() as Suggestion[];
      show();
    } catch { /* no answer, no suggestions: the field stays a plain field */ }
  };
  input.addEventListener('input', () => {
    if (hidden) hidden.value = '';
    clearTimeout(timer);
    if (input.value.trim().length === 0) return close();
    timer = window.setTimeout(ask, 120);
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (list.hidden) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      at = point(input, list, event.key === 'ArrowDown' ? at + 1 : at < 0 ? found.length - 1 : at - 1);
    } else if (event.key === 'Enter' && at >= 0 && !event.ctrlKey) {
      take(found[at]!);
      if (!input.form?.hasAttribute('data-enter-next')) event.preventDefault();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
  });
}
